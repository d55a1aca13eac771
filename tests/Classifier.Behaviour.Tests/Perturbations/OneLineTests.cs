using Classifier.Behaviour.Tests.Corpus;

namespace Classifier.Behaviour.Tests.Perturbations;

public class OneLineTests
{
    [Fact]
    public void Apply_Lines_AreJoined()
    {
        Assert.Equal("UBND xã họp dân", new OneLine().Apply(Sample.News("commune", "UBND xã\nhọp\ndân"), new Random(1))!.Body);
    }
}
