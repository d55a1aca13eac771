using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Transforms;

public sealed class TransformerChainTests
{
    [Fact]
    public void Bind_StepOutsideScoring_IsSkipped()
    {
        var chain = new TransformerChain(
            new ConcatTransform(new ConcatColumn("B", "A")),
            new ChainStep(new ConcatTransform(new ConcatColumn("C", "A")), TransformScope.Training | TransformScope.Testing));

        using var row = Scored.Row(chain, ["B"], ("A", [1]));

        Assert.Equal(1, row.Vector("B").Length);
        Assert.Throws<ArgumentException>(() => Scored.Row(chain, ["C"], ("A", [1])));
    }
}
