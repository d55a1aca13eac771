using Classifier.Training.Trainers;

namespace Classifier.Training.Tests.Trainers;

public class TargetWeightsTests
{
    [Fact]
    public void Of_LabelsAndWeights_GivesEachLabelAllOfItsWeight()
    {
        var targets = TargetWeights.Of([2, 0], [3, 0.5], 3);

        Assert.Equal(2, targets.Count);
        Assert.Equal([0, 0, 3], targets.Of(0).ToArray());
        Assert.Equal([0.5, 0, 0], targets.Of(1).ToArray());
    }

    [Fact]
    public void Shares_SplitWeight_AreRelativeToTheDocument()
    {
        var targets = new TargetWeights(2, [3, 1, 0, 5]);

        Assert.Equal(4, targets.Total(0));
        Assert.Equal([0.25, 1], targets.Shares(1));
    }
}
