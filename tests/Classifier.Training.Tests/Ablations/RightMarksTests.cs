using Classifier.Training.Ablations;
using Classifier.Training.Evaluation;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Ablations;

public class RightMarksTests
{
    [Fact]
    public void Of_Cases_StandInTheOrderOfTheIds()
    {
        var cases = HeadCase.Of("head", [
            Answers.To(Answers.Document("wrong", "b"), 0.9, 0.1, 0), Answers.To(Answers.Document("right", "a"), 0.9, 0.1, 0)]);

        Assert.Equal("1-0", RightMarks.Of(["right", "absent", "wrong"], cases));
    }

    [Theory]
    [InlineData("1100", "1010", 0, 1)]
    // One of three documents that both were asked about; 2 · (1/2).
    [InlineData("100-", "110-", 1.0 / 3, 1)]
    [InlineData("1-00", "1111", 2.0 / 3, 0.5)]
    [InlineData("--", "11", 0, 1)]
    public void Compare_Marks_CountsWhatBothWereAsked(string first, string second, double difference, double p)
    {
        var compared = RightMarks.Compare(first, second);

        Assert.Equal(difference, compared.Difference, 1e-12);
        Assert.Equal(p, compared.P, 1e-12);
    }
}
