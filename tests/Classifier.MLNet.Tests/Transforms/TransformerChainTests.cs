using Classifier.MLNet.Columns;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Transforms;

public sealed class TransformerChainTests
{
    [Fact]
    public void Apply_StepOutsideScoring_IsSkipped()
    {
        var chain = new TransformerChain(
            new ConcatTransform(new ConcatColumn("B", "A")),
            new ChainStep(new ConcatTransform(new ConcatColumn("C", "A")), TransformScope.Training | TransformScope.Testing));

        var row = chain.Apply(Row.Empty.With("A", [1]));

        Assert.Equal(1, row.Get<VectorValue>("B").Length);
        Assert.Throws<ArgumentException>(() => row.Get<VectorValue>("C"));
    }
}
