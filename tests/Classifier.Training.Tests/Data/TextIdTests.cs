using System.Security.Cryptography;
using System.Text;
using Classifier.Training.Data;

namespace Classifier.Training.Tests.Data;

public class TextIdTests
{
    [Theory]
    [InlineData("Ủy ban, xã số 36-KH/HU!", "ủybanxãsố36khhu")]
    [InlineData("a_b \uD83D\uDE00 c²", "a_bc²")]
    [InlineData("", "")]
    public void Of_Text_HashesItsLettersDigitsAndUnderscores(string text, string kept)
    {
#pragma warning disable CA5350 // As the ids are defined.
        Assert.Equal(Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(kept)))[..12], TextId.Of(text));
#pragma warning restore CA5350
    }

    [Fact]
    public void Of_LongText_LooksAtTheFirst200()
    {
        Assert.Equal(TextId.Of(new string('x', 200)), TextId.Of(new string('x', 200) + "y"));
        Assert.NotEqual(TextId.Of(new string('x', 199)), TextId.Of(new string('x', 199) + "y"));
    }
}
