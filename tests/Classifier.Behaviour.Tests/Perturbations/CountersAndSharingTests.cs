using Classifier.Behaviour.Tests.Corpus;

namespace Classifier.Behaviour.Tests.Perturbations;

public class CountersAndSharingTests
{
    [Fact]
    public void Apply_Body_StandsBetweenTwoLinesWithACounter()
    {
        var body = new CountersAndSharing().Apply(Sample.News("commune", "Xã họp."), new Random(1))!.Body;

        Assert.Contains("\nXã họp.\n", body, StringComparison.Ordinal);
        Assert.Matches(@"(?i)(?:lượt|đã) xem.*\d+|\d+ lượt xem", body.Split('\n')[0]);
        Assert.DoesNotContain("{0}", body, StringComparison.Ordinal);
    }
}
