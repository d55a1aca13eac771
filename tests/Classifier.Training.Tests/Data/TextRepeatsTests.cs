using Classifier.Training.Data;

namespace Classifier.Training.Tests.Data;

public class TextRepeatsTests
{
    [Fact]
    public void Find_Repeats_AreCountedOnceEach()
    {
        // The second repeat of a training document is one of training, not of an earlier one.
        var repeats = TextRepeats.Find(["một hai", "ba"], ["bốn", "một hai", "một hai", "bốn", "năm", "bốn"]);

        Assert.Equal([0, 4], repeats.Kept);
        Assert.Equal((2, 2), (repeats.OfTraining, repeats.OfEarlier));
    }

    [Fact]
    public void Find_AnyDifference_IsNoRepeat()
    {
        Assert.Equal([0, 1, 2], TextRepeats.Find(["một hai"], ["Một hai", "một  hai", "một hai "]).Kept);
    }
}
