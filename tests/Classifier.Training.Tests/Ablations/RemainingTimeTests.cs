using Classifier.Training.Ablations;

namespace Classifier.Training.Tests.Ablations;

public class RemainingTimeTests
{
    [Fact]
    public void Of_NothingFinished_IsUnknown()
    {
        Assert.Equal("", new RemainingTime().Of([("level", 100)]));
    }

    [Fact]
    public void Of_FinishedTrials_CountByHeadAndDocuments()
    {
        var time = new RemainingTime();
        time.Add("level", 100, 600);

        // A head of which nothing is known is taken to be as slow as the others.
        Assert.Equal("about 15 min left", time.Of([("level", 50), ("topic", 100)]));

        time.Add("topic", 100, 60);

        Assert.Equal("about 6 min left", time.Of([("level", 50), ("topic", 100)]));
        Assert.Equal("about 30 s left", time.Of([("topic", 50)]));
    }
}
