using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Transforms;

public sealed class MulticlassPredictionTests
{
    [Theory]
    [InlineData(1, 2, 0, "giữa")]
    [InlineData(2, 2, 0, "đầu")]
    [InlineData(float.NaN, 0, 3, "cuối")]
    [InlineData(float.NaN, float.NaN, float.NaN, null)]
    public void Apply_Scores_PredictsTheFirstOfTheGreatest(float first, float second, float third, string? expected)
    {
        var predictor = new OneVersusAll(OutputFormula.Raw, [Pick(0), Pick(1), Pick(2)]);
        var transform = new MulticlassPrediction(predictor, "X", ["đầu", "giữa", "cuối"]);

        var row = transform.Apply(Row.Empty.With("X", [first, second, third]));

        Assert.Equal(expected, row.Get<KeyedValue>("PredictedLabel").Name);
        Assert.Equal(3, row.Get<VectorValue>("Score").Length);
    }

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
