using Classifier.Text.Normalization;

namespace Classifier.Text.Tests.Normalization;

public sealed class PlainLettersTests
{
    [Theory]
    [InlineData("Ủy ban nhân dân tỉnh Đắk Lắk", "Uy ban nhan dan tinh Dak Lak")]
    [InlineData("Uy\u0309 ban huyện", "Uy ban huyen")]
    [InlineData("abc 123", "abc 123")]
    [InlineData("", "")]
    public void Of_Text_LosesItsMarks(string text, string expected) => Assert.Equal(expected, PlainLetters.Of(text));
}
