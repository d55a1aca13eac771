using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;

namespace Classifier.MLNet.Tests.Predictors;

public sealed class LinearBinaryTests
{
    [Fact]
    public void Score_EveryShapeOfWeightsAndFeatures_GivesTheSame()
    {
        var dense = new LinearBinary(0.5f, [0, 2, 0, -1]);
        var sparse = new LinearBinary(0.5f, 4, [1, 3], [2, -1]);
        foreach (var model in new[] { dense, sparse })
        {
            Assert.Equal(0.5f + 6 - 4, model.Score(FeatureVector.Dense([9, 3, 9, 4])));
            Assert.Equal(0.5f + 6 - 4, model.Score(FeatureVector.Sparse(4, [0, 1, 3], [9, 3, 4])));
        }
    }

    [Fact]
    public void Score_NoWeights_IsTheBias() =>
        Assert.Equal(0.5f, new LinearBinary(0.5f, 3, [], []).Score(FeatureVector.Dense([1, 2, 3])));

    [Fact]
    public void Constructor_UnsoundWeights_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new LinearBinary(0, 3, [], [1, 2]));
        Assert.Throws<ArgumentException>(() => new LinearBinary(0, 3, [0, 3], [1, 2]));
        Assert.Throws<ArgumentException>(() => new LinearBinary(0, 3, [1, 0], [1, 2]));
        Assert.Throws<ArgumentException>(() => new LinearBinary(float.NaN, [1]));
        Assert.Throws<ArgumentException>(() => new LinearBinary(0, [float.NegativeInfinity]));
    }
}
