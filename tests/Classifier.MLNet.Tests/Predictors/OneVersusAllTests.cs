using System.Collections.Immutable;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;

namespace Classifier.MLNet.Tests.Predictors;

public sealed class OneVersusAllTests
{
    [Theory]
    [InlineData(OutputFormula.Raw, 0, 1)]
    [InlineData(OutputFormula.ProbabilityNormalization, 0.5 / (0.5 + 0.7310586), 0.7310586 / (0.5 + 0.7310586))]
    [InlineData(OutputFormula.Softmax, 0.2689414, 0.7310586)]
    public void Score_EachFormula_GivesItsNumbers(OutputFormula formula, double first, double second)
    {
        var scores = new float[2];

        new OneVersusAll(formula, [Calibrated(0), Calibrated(1)]).Score(FeatureVector.Dense([0]), scores);

        Assert.Equal(first, scores[0], 1e-6);
        Assert.Equal(second, scores[1], 1e-6);
    }

    [Fact]
    public void Score_AllProbabilitiesZero_AreLeftAsTheyAre()
    {
        var scores = new float[2];

        new OneVersusAll(OutputFormula.ProbabilityNormalization, [Calibrated(-1e9f), Calibrated(-1e9f)])
            .Score(FeatureVector.Dense([0]), scores);

        Assert.Equal([0, 0], scores);
    }

    [Fact]
    public void Score_ManyTimes_AllocatesNothing()
    {
        var model = SampleModels.Trees(new Random(8), 4, 10);
        var features = new float[10];
        var scores = new float[4];

        Assert.Equal(0, Allocations.Of(() => model.Score(FeatureVector.Dense(features), scores)));
    }

    [Fact]
    public void Constructor_UnsoundPredictors_AreRefused()
    {
        var plain = new LinearBinary(0, [1]);
        var wider = new LinearBinary(0, [1, 2]);

        Assert.Throws<ArgumentException>(() => new OneVersusAll(OutputFormula.Raw, []));
        Assert.Throws<ArgumentException>(() => new OneVersusAll(OutputFormula.Raw, [plain, wider]));
        Assert.Throws<ArgumentException>(() => new OneVersusAll(OutputFormula.ProbabilityNormalization, [plain]));
        Assert.Throws<ArgumentException>(() => new OneVersusAll((OutputFormula)3, [plain]));
    }

    private static CalibratedPredictor Calibrated(float bias) =>
        new(new LinearBinary(bias, [0]), new PlattCalibrator(-1, 0), CalibratedWrapper.ParameterMixing);
}
