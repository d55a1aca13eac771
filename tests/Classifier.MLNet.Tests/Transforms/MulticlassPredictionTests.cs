using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;
using Classifier.MLNet.Scoring;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Transforms;

public sealed class MulticlassPredictionTests
{
    private static readonly MulticlassPrediction Model =
        new(new OneVersusAll(OutputFormula.Raw, [Pick(0), Pick(1), Pick(2)]), "X", ["đầu", "giữa", "cuối"]);

    [Theory]
    [InlineData(1, 2, 0, 2)]
    [InlineData(2, 2, 0, 1)]
    [InlineData(float.NaN, 0, 3, 3)]
    [InlineData(float.NaN, float.NaN, float.NaN, 0)]
    public void Score_Scores_PredictsTheFirstOfTheGreatest(float first, float second, float third, uint expected)
    {
        using var row = Scored.Row(Model, ["Score", "PredictedLabel"], ("X", [first, second, third]));

        Assert.Equal(expected, row.Key("PredictedLabel"));
        Assert.Equal([first, second, third], row.Vector("Score").Values.ToArray());
    }

    [Fact]
    public void Bind_PredictedLabel_CarriesTheNamesOfTheClasses()
    {
        var scorer = new ModelScorer(new MLNetModel(Model, [new("X", ColumnType.NumberVector(3))]), ["PredictedLabel"]);

        Assert.Equal(ColumnType.Key(3), scorer.Outputs[0].Type);
        Assert.Equal<string>(["đầu", "giữa", "cuối"], scorer.Outputs[0].KeyNames);
    }

    [Fact]
    public void Bind_ColumnOfAnotherSize_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Scored.Row(Model, ["Score"], ("X", [1, 2])));

    [Fact]
    public void Constructor_NamesOfAnotherCountOrTwice_AreRefused()
    {
        var predictor = new OneVersusAll(OutputFormula.Raw, [Pick(0), Pick(1)]);

        Assert.Throws<ArgumentException>(() => new MulticlassPrediction(predictor, "X", ["a"]));
        Assert.Throws<ArgumentException>(() => new MulticlassPrediction(predictor, "X", ["a", "a"]));
        Assert.Empty(new MulticlassPrediction(predictor, "X", []).ClassNames);
    }

    /// <summary>Gives feature <paramref name="slot"/> alone, NaN included.</summary>
    private static LinearBinary Pick(int slot) => new(0, 3, [slot], [1]);
}
