using Classifier.Behaviour.Tests.Corpus;

namespace Classifier.Behaviour.Tests.Perturbations;

public class BrokenLinesTests
{
    [Fact]
    public void Apply_LongLine_IsBrokenEveryFortyToSixtyCharacters()
    {
        var text = string.Join(' ', Enumerable.Repeat("xã", 200));

        var lines = new BrokenLines().Apply(Sample.News("commune", text), new Random(1))!.Body.Split('\n');

        Assert.Equal(text, string.Join(' ', lines));
        Assert.All(lines[..^1], line => Assert.InRange(line.Length, 40, 63));
    }

    [Fact]
    public void Apply_ShortLines_IsNull()
    {
        Assert.Null(new BrokenLines().Apply(Sample.News("commune", "UBND xã\nhọp"), new Random(1)));
    }
}
