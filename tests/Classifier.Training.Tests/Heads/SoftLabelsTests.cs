using Classifier.Training.Heads;

namespace Classifier.Training.Tests.Heads;

public class SoftLabelsTests
{
    private static readonly HeadData Data = new([], [], [0, 1, 2], [[], [0, 1, 2, 2], [2]], [1, 3, 2], [0, 0, 0]);

    [Fact]
    public void Spread_ArguableLabels_ShareTheWeight()
    {
        var rows = SoftLabels.Spread(Data, [2, 1, 0], 0.2);

        Assert.Equal([2, 1, 1, 1, 0], rows.Places);
        Assert.Equal([2, 1, 0, 2, 0], rows.Labels);
        Assert.Equal([2, 2.4, 0.3, 0.3, 1], rows.Weights, (a, b) => Math.Abs(a - b) < 1e-12);
    }

    [Fact]
    public void Spread_NoShare_KeepsEveryDocumentOnce()
    {
        var rows = SoftLabels.Spread(Data, [0, 1, 2], 0);

        Assert.Equal([0, 1, 2], rows.Places);
        Assert.Equal([0, 1, 2], rows.Labels);
        Assert.Equal([1, 3, 2], rows.Weights);
    }
}
