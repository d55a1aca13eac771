using Classifier.Modeling.Bundles;
using Classifier.Server.Telemetry;

namespace Classifier.Server.Tests.Telemetry;

public sealed class PopulationStabilityTests
{
    [Fact]
    public void Index_SameShares_IsZero() => Assert.Equal(0, PopulationStability.Index([100, 300], [100, 300]), 12);

    [Fact]
    public void Index_OtherShares_IsThatOfTheFormula() =>
        Assert.Equal((.8 - .5) * Math.Log(.8 / .5) + (.2 - .5) * Math.Log(.2 / .5), PopulationStability.Index([500_000, 500_000], [800_000, 200_000]), 4);

    [Fact]
    public void Index_ClassThatNeverOccurs_IsFinite() => Assert.InRange(PopulationStability.Index([100, 0], [0, 100]), 1, 20);

    [Fact]
    public void Drift_FewDocuments_IsNotTold()
    {
        var window = new LabelWindow(Head(100, 100), 100);
        for (var i = 0; i < 9; i++)
            window.Add("a");
        Assert.Null(window.Drift());
        window.Add("a");
        Assert.Equal(PopulationStability.Index([100, 100], [10, 0]), window.Drift());
    }

    [Fact]
    public void Drift_LabelsComeBack_ForgetsWhatWasBeforeTwoWindows()
    {
        var window = new LabelWindow(Head(100, 100), 100);
        for (var i = 0; i < 100; i++)
            window.Add("a");
        for (var i = 0; i < 200; i++)
            window.Add(i % 2 == 0 ? "a" : "b");
        Assert.Equal(PopulationStability.Index([100, 100], [50, 50]), window.Drift());
    }

    [Fact]
    public void Drift_ModelDoesNotSayWhatItLearnedFrom_IsNotTold()
    {
        var window = new LabelWindow(Head(100, null), 100);
        for (var i = 0; i < 50; i++)
            window.Add("a");
        Assert.Null(window.Drift());
    }

    private static HeadInfo Head(int? a, int? b) =>
        new("h", "", "", [new LabelInfo("a", "", "") { TrainingDocuments = a }, new LabelInfo("b", "", "") { TrainingDocuments = b }], 0);
}
