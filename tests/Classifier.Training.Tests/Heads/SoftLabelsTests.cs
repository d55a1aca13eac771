using Classifier.Training.Heads;

namespace Classifier.Training.Tests.Heads;

public class SoftLabelsTests
{
    private static readonly HeadData Data = new([], [], [0, 1, 2], [[], [0, 1, 2, 2], [2]], [1, 3, 2], [0, 0, 0], 3);

    [Fact]
    public void Targets_ArguableLabels_ShareTheWeight()
    {
        var targets = SoftLabels.Targets(Data, [2, 1, 0], [0.2, 0.2, 0.2]);

        Assert.Equal([0, 0, 2], targets.Of(0).ToArray());
        Assert.Equal([0.3, 2.4, 0.3], targets.Of(1).ToArray(), (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal([1, 0, 0], targets.Of(2).ToArray());
        Assert.Equal(3, targets.Total(1), 1e-12);
    }

    [Fact]
    public void Targets_SharesByLabel_AreThatOfTheArguableLabel()
    {
        var targets = SoftLabels.Targets(Data, [1], [0.4, 0.9, 0.1]);

        Assert.Equal([0.6, 2.25, 0.15], targets.Of(0).ToArray(), (a, b) => Math.Abs(a - b) < 1e-12);
    }

    [Fact]
    public void Targets_NoShare_GivesEachLabelAll()
    {
        var targets = SoftLabels.Targets(Data, [0, 1, 2], [0, 0, 0]);

        Assert.Equal([0, 3, 0], targets.Of(1).ToArray());
    }
}
