using Classifier.Trials.BatchKills;
using Classifier.Jobs.Tests;
using Classifier.Trials.ClusterJobs;
using Classifier.Trials.Crowd;
using Classifier.Trials.Malformed;
using Classifier.Trials.Overload;
using Classifier.Trials.Reporting;
using Classifier.Trials.Soak;

namespace Classifier.Trials.Tests;

/// <summary>
/// The trials for some seconds each. What depends on how fast or busy the machine is may be broken here: rates, times and the growth of memory belong to the
/// long forms. What the server answers may not.
/// </summary>
public sealed class ShortTrialTests
{
    // No call waits so long that it is refused, however slow the machine.
    private const string Patient = "Limits:QueueWait=0:10:00";

    private const double MostMemory = 2.0 * (1 << 30);

    [Fact]
    public async Task Overload_FiveSeconds_EveryCallIsAnsweredRightlyOrRefusedWithRetryInfo()
    {
        var report = await OverloadTrial.RunAsync(TimeSpan.FromSeconds(5), 4, 24_000, ["Limits:ConcurrentWork=1", "Limits:QueueLength=4"], Progress.None);

        Assert.Empty(report.Faults);
        Assert.Equal("0", Value(report, "neither answered rightly nor so refused"));
        Assert.NotEqual("0", Value(report, "answered"));
        AssertBounded(report);
    }

    [Fact]
    public async Task Crowd_ThousandIdleConnections_OthersAreAnsweredRightly()
    {
        var report = await CrowdTrial.RunAsync(1000, 5, 1, TimeSpan.FromSeconds(5), [Patient], Progress.None);

        Assert.Empty(report.Faults);
        Assert.Equal("1,000", Value(report, "idle connections opened"));
        Assert.Equal("0", Value(report, "others failed, refused or answered wrongly"));
        AssertBounded(report);
    }

    [Fact]
    public async Task Malformed_ThreeThousandRequests_NoneIsAnsweredAsADefect()
    {
        var report = await MalformedTrial.RunAsync(3000, 7, Progress.None);

        Assert.True(report.Passed, Text(report));
    }

    [Fact]
    public async Task Soak_TwoThousandDocuments_AllAreAnsweredRightly()
    {
        var report = await SoakTrial.RunAsync(2000, TimeSpan.FromMilliseconds(200), Progress.None);

        Assert.Empty(report.Faults);
        Assert.Equal("2,000", Value(report, "answered rightly"));
        AssertBounded(report);
    }

    [Fact]
    public async Task BatchKills_SixKills_NoLineIsLostRepeatedOrTorn()
    {
        var report = await BatchKillTrial.RunAsync(6, 8000, 11, Progress.None);

        Assert.True(report.Passed, Text(report));
        Assert.NotEqual("0", Value(report, "of them with lines written before"));
    }

    [BrokerFact]
    public async Task ClusterJobs_TwentySeconds_NoLineIsLostOrRepeated()
    {
        var report = await ClusterJobTrial.RunAsync(30_000, 600, TimeSpan.FromSeconds(20), 5, Progress.None);

        Assert.True(report.Passed, Text(report));
    }

    private static string Value(TrialReport report, string figure) => Assert.Single(report.Figures, f => f.Name == figure).Value;

    private static void AssertBounded(TrialReport report)
    {
        var highest = Value(report, "highest RSS");
        Assert.InRange(double.Parse(highest[..highest.IndexOf(' ', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture) * (1 << 20), 1, MostMemory);
    }

    private static string Text(TrialReport report)
    {
        var text = new StringWriter();
        report.WriteTo(text);
        return text.ToString();
    }
}
