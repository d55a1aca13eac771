using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Scoring;

public sealed class ModelScorerTests
{
    private static readonly string[] All = ["TextScore", "PredictedTopic", "Features", "Score", "PredictedLabel"];

    [Fact]
    public void Score_ColumnsNobodyNeeds_AreNotComputed()
    {
        var (needed, unneeded) = (new Probe("B", "A"), new Probe("C", "A"));
        using var row = Scored.Row(new TransformerChain(needed, unneeded), ["B"], ("A", [1]));

        Assert.Equal((1, 0), (needed.Runs, unneeded.Runs));
    }

    [Fact]
    public void Score_ColumnThatSeveralNeed_IsComputedOnce()
    {
        var shared = new Probe("B", "A");
        using var row = Scored.Row(new TransformerChain(shared, new Probe("C", "B"), new Probe("D", "B")), ["D", "C", "B"], ("A", [1]));

        Assert.Equal(1, shared.Runs);
    }

    [Fact]
    public void Score_HiddenColumn_IsStillReadByTheStepsBefore()
    {
        var chain = new TransformerChain(new Probe("B", "A"), new ConcatTransform(new ConcatColumn("A", "A", "B")));
        using var row = Scored.Row(chain, ["A", "B"], ("A", [3]));

        Assert.Equal([3, 3], row.Vector("A").Values.ToArray());
        Assert.Equal([3], row.Vector("B").Values.ToArray());
    }

    [Fact]
    public void Inputs_OutputThatNeedsFewColumns_AreThoseColumns()
    {
        var model = SampleModels.TwoStage();

        Assert.Equal(["Text"], new ModelScorer(model, ["TextScore"]).Inputs.Select(c => c.Name));
        Assert.Equal(["Cues", "Text"], new ModelScorer(model, ["Score"]).Inputs.Select(c => c.Name).Order());
        Assert.Equal(["Cues"], new ModelScorer(model, ["Cues"]).Inputs.Select(c => c.Name));
    }

    [Fact]
    public void Outputs_AsAskedFor_HaveTypesAndKeyNames()
    {
        var outputs = new ModelScorer(SampleModels.TwoStage(), ["PredictedLabel", "Features"]).Outputs;

        Assert.Equal(["PredictedLabel", "Features"], outputs.Select(c => c.Name));
        Assert.Equal<string>(SampleModels.Levels, outputs[0].KeyNames);
        Assert.Equal(SampleModels.Cues + SampleModels.Topics.Length, ((VectorType)outputs[1].Type).Size);
    }

    [Fact]
    public void Constructor_OutputThatIsNotThere_IsNamed()
    {
        var fault = Assert.Throws<ArgumentException>(() => new ModelScorer(SampleModels.TwoStage(), ["Probability"]));

        Assert.Contains("'Probability'", fault.Message, StringComparison.Ordinal);
        Assert.Contains("TextScore", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_InputMissingOrOfAnotherType_IsNamed()
    {
        var model = SampleModels.TwoStage();
        var cues = new ColumnSchema("Cues", ColumnType.NumberVector(SampleModels.Cues));

        Assert.Contains("'Text'", Refusal([cues]), StringComparison.Ordinal);
        Assert.Contains("'Text'", Refusal([cues, new("Text", ColumnType.Text)]), StringComparison.Ordinal);
        Assert.Contains("'Text'", Refusal([cues, new("Text", ColumnType.NumberVector(SampleModels.TextFeatures + 1))]), StringComparison.Ordinal);

        string Refusal(ColumnSchema[] given) => Assert.Throws<ArgumentException>(() => new ModelScorer(model, ["Score"], given)).Message;
    }

    [Fact]
    public void Rent_RowDisposedOf_GivesItAgain()
    {
        var scorer = new ModelScorer(SampleModels.TwoStage(), ["Score"]);
        var first = scorer.Rent();
        var second = scorer.Rent();
        first.Dispose();

        Assert.NotSame(first, second);
        Assert.Same(first, scorer.Rent());
    }

    [Fact]
    public void Rent_RowDisposedOfTwice_GivesItOnce()
    {
        var scorer = new ModelScorer(SampleModels.TwoStage(), ["Score"]);
        var row = scorer.Rent();
        row.Dispose();
        row.Dispose();

        Assert.Same(row, scorer.Rent());
        Assert.NotSame(row, scorer.Rent());
    }

    [Fact]
    public void Score_ManyRowsOnManyThreads_ScoreAsOnOne()
    {
        const int Rows = 2000;
        var scorer = new ModelScorer(SampleModels.TwoStage(), All);
        var expected = Enumerable.Range(0, Rows).Select(seed => Scores(scorer, seed)).ToArray();

        var actual = new float[Rows][];
        Parallel.For(0, Rows, new ParallelOptions { MaxDegreeOfParallelism = 8 }, seed => actual[seed] = Scores(scorer, seed));

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Score_OnceWarm_AllocatesNothing()
    {
        var scorer = new ModelScorer(SampleModels.TwoStage(), All);
        int[] slots = [3, 8, 40];
        float[] values = [0.5f, -1, 2];
        float[] cues = [.. Enumerable.Range(0, SampleModels.Cues)];

        Assert.Equal(0, Allocations.Of(() =>
        {
            for (var i = 0; i < 100; i++)
                Score(i % (values.Length + 1));
        }));

        void Score(int given)
        {
            using var row = scorer.Rent();
            row.SetVector("Text", FeatureVector.Sparse(SampleModels.TextFeatures, slots.AsSpan(0, given), values.AsSpan(0, given)));
            row.SetVector("Cues", FeatureVector.Dense(cues));
            row.Score();
            _ = row.Vector("Score").Values[0] + row.Key("PredictedLabel");
        }
    }

    private static float[] Scores(ModelScorer scorer, int seed)
    {
        using var row = scorer.Rent();
        SampleModels.Fill(row, new Random(seed));
        row.Score();
        return [.. row.Vector("TextScore").Values, .. row.Vector("Score").Values, row.Key("PredictedLabel"), row.Key("PredictedTopic")];
    }
}
