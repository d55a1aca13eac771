using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Scoring;

public sealed class ScoringRowTests
{
    /// <summary>One column of each kind that rows can be given, each asked for as it is.</summary>
    private static readonly ModelScorer Given = new(
        new MLNetModel(
            new TransformerChain(),
            [
                new("Text", ColumnType.Text),
                new("Number", ColumnType.Number),
                new("Vector", ColumnType.NumberVector(3)),
                new("Free", ColumnType.NumberVector(0)),
                new("Boolean", ColumnType.Boolean),
            ]),
        ["Text", "Number", "Vector", "Free", "Boolean"]);

    [Fact]
    public void Score_InputsAskedForAsOutputs_ComeBackAsGiven()
    {
        using var row = Given.Rent();
        Fill(row, "Ủy ban nhân dân", 2.5f, FeatureVector.Sparse(3, [1], [7]), FeatureVector.Dense([1, 2]), true);
        row.Score();

        Assert.Equal("Ủy ban nhân dân", row.Text("Text").ToString());
        Assert.Equal(2.5f, row.Number("Number"));
        Assert.Equal([2.5f], row.Vector("Number").Values.ToArray());
        Assert.Equal([1], row.Vector("Vector").Indices.ToArray());
        Assert.Equal([0, 7, 0], new[] { row.Vector("Vector")[0], row.Vector("Vector")[1], row.Vector("Vector")[2] });
        Assert.Equal([1, 2], row.Vector("Free").Values.ToArray());
        Assert.True(row.Boolean("Boolean"));
    }

    [Fact]
    public void Score_OtherValuesThanBefore_AreNotMixedWithThem()
    {
        using var row = Given.Rent();
        Fill(row, "xã", 1, FeatureVector.Dense([1, 2, 3]), FeatureVector.Dense([1, 2, 3, 4]), true);
        row.Score();
        Fill(row, "", 0, FeatureVector.Sparse(3, [], []), FeatureVector.Dense([]), false);
        row.Score();

        Assert.Equal(0, row.Text("Text").Length);
        Assert.Equal((3, 0), (row.Vector("Vector").Length, row.Vector("Vector").Values.Length));
        Assert.Equal(0, row.Vector("Free").Length);
        Assert.False(row.Boolean("Boolean"));
    }

    [Fact]
    public void SetVector_ValuesChangedAfterwards_KeepsWhatWasGiven()
    {
        float[] values = [1];
        var scorer = new ModelScorer(new MLNetModel(new Probe("B", "A"), [new("A", ColumnType.NumberVector(1))]), ["B"]);
        using var row = scorer.Rent();
        row.SetVector("A", FeatureVector.Dense(values));
        values[0] = 2;
        row.Score();

        Assert.Equal(1, row.Number("B"));
    }

    [Fact]
    public void Set_NoSuchInput_NamesTheInputs()
    {
        using var row = new ModelScorer(SampleModels.TwoStage(), ["TextScore"]).Rent();

        var fault = Assert.Throws<ArgumentException>(() => row.SetVector("Cues", FeatureVector.Dense(new float[SampleModels.Cues])));

        Assert.Contains("'Cues'", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Text", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Set_ColumnOfAnotherType_IsRefused()
    {
        using var row = Given.Rent();

        Assert.Throws<ArgumentException>(() => row.SetText("Number", "1"));
        Assert.Throws<ArgumentException>(() => row.SetNumber("Text", 1));
        Assert.Throws<ArgumentException>(() => row.SetNumber("Vector", 1));
        Assert.Throws<ArgumentException>(() => row.SetVector("Number", FeatureVector.Dense([1])));
        Assert.Throws<ArgumentException>(() => row.SetBoolean("Number", true));
        Assert.Throws<ArgumentException>(() => row.SetVector("Boolean", FeatureVector.Dense([1])));
    }

    [Fact]
    public void SetVector_OtherLength_IsRefusedUnlessItVaries()
    {
        using var row = Given.Rent();

        var fault = Assert.Throws<ArgumentException>(() => row.SetVector("Vector", FeatureVector.Dense([1, 2])));
        Assert.Contains("3 slots, not 2", fault.Message, StringComparison.Ordinal);
        row.SetVector("Free", FeatureVector.Dense([1, 2]));
        row.SetVector("Free", FeatureVector.Dense([1, 2, 3, 4]));
    }

    [Fact]
    public void Score_InputNotSetSinceRented_IsNamed()
    {
        var scorer = new ModelScorer(SampleModels.TwoStage(), ["Score"]);
        using (var before = scorer.Rent())
            SampleModels.Fill(before, new Random(1));
        using var row = scorer.Rent();
        row.SetVector("Text", FeatureVector.Sparse(SampleModels.TextFeatures, [], []));

        Assert.Contains("'Cues'", Assert.Throws<InvalidOperationException>(row.Score).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OutputNotAskedForOrOfAnotherType_IsRefused()
    {
        using var row = new ModelScorer(SampleModels.TwoStage(), ["Score", "PredictedLabel"]).Rent();
        SampleModels.Fill(row, new Random(1));
        row.Score();

        Assert.Contains("'TextScore'", Assert.Throws<ArgumentException>(() => row.Vector("TextScore").Length).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => row.Key("Score"));
        Assert.Throws<ArgumentException>(() => row.Number("PredictedLabel"));
        Assert.Throws<ArgumentException>(() => row.Boolean("PredictedLabel"));
        Assert.Throws<ArgumentException>(() => row.Text("Score").Length);
    }

    private static void Fill(ScoringRow row, string text, float number, FeatureVector vector, FeatureVector free, bool boolean)
    {
        row.SetText("Text", text);
        row.SetNumber("Number", number);
        row.SetVector("Vector", vector);
        row.SetVector("Free", free);
        row.SetBoolean("Boolean", boolean);
    }
}
