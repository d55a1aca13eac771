using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;
using Classifier.MLNet.Tests.Scoring;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Transforms;

public sealed class ValueToKeyTransformTests
{
    private static readonly TextVocabulary Words = new("xã", "tỉnh", "Xã");

    [Fact]
    public void Run_Texts_BecomeTheirPlacesFromOne()
    {
        var step = new BoundStep(Map(Words), "Key", BoundStep.TextVector("Value"));

        Assert.Equal([2, 0, 0, 3, 1], step.Run<KeyBuffer>(BoundStep.Texts("tỉnh", "huyện", "", "Xã", "xã")).Keys.Span.ToArray());
    }

    [Fact]
    public void Bind_Texts_AreTheNamesOfTheirKeys()
    {
        var column = BoundStep.Bind(Map(Words), "Key", new ColumnSchema("Value", ColumnType.Text));

        Assert.Equal<string>(Words.Texts, column.Schema.KeyNames);
        Assert.Equal(ColumnType.Key(3), column.Type);
    }

    [Fact]
    public void Run_Numbers_BecomeTheirPlacesFromOne()
    {
        var step = new BoundStep(Map(new NumberVocabulary(2.5f, 0)), "Key", new ColumnSchema("Value", ColumnType.NumberVector(4)));
        var dense = new NumberBuffer();
        new[] { -0f, 2.5f, float.NaN, 7 }.CopyTo(dense.SetDense(4));
        var sparse = new NumberBuffer();
        sparse.Set(FeatureVector.Sparse(4, [2], [2.5f]));

        Assert.Equal([2, 1, 0, 0], step.Run<KeyBuffer>(dense).Keys.Span.ToArray());
        Assert.Equal([2, 2, 1, 2], step.Run<KeyBuffer>(sparse).Keys.Span.ToArray());
    }

    [Fact]
    public void Run_TruthValues_BecomeTheirPlacesFromOne()
    {
        var step = new BoundStep(Map(new BooleanVocabulary(true)), "Key", new ColumnSchema("Value", ColumnType.Boolean));

        Assert.Equal([1], step.Run<KeyBuffer>(new BooleanBuffer { Value = true }).Keys.Span.ToArray());
        Assert.Equal([0], step.Run<KeyBuffer>(new BooleanBuffer { Value = false }).Keys.Span.ToArray());
    }

    [Fact]
    public void Bind_ColumnMissing_MattersOnlyToWhoAsks() => Assert.IsType<RefusedKernel>(BoundStep.Bind(Map(Words), "Key").Kernel);

    [Fact]
    public void Bind_ValuesThatCannotBeLookedUp_MatterOnlyToWhoAsks()
    {
        var vocabulary = new OpaqueVocabulary(new ScalarType("Double"), 1, [.. new byte[8]]);

        Assert.IsType<RefusedKernel>(BoundStep.Bind(Map(vocabulary), "Key", new ColumnSchema("Value", new ScalarType("Double"))).Kernel);
    }

    [Fact]
    public void Bind_ColumnOfAnotherType_IsRefused() =>
        Assert.Throws<ArgumentException>(() => BoundStep.Bind(Map(Words), "Key", new ColumnSchema("Value", ColumnType.Number)));

    [Fact]
    public void Create_ValueMissingOrTwice_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new TextVocabulary("a", ""));
        Assert.Throws<ArgumentException>(() => new TextVocabulary("a", "b", "a"));
        Assert.Throws<ArgumentException>(() => new NumberVocabulary(float.NaN));
        Assert.Throws<ArgumentException>(() => new NumberVocabulary(0, -0f));
        Assert.Throws<ArgumentException>(() => new BooleanVocabulary(true, false, true));
    }

    private static ValueToKeyTransform Map(KeyVocabulary vocabulary) => new(new ValueToKeyColumn("Key", "Value", vocabulary));
}
