using System.Globalization;
using System.Text.RegularExpressions;
using Classifier.Deployment.Tests.Tools;
using Classifier.TestServer;
using Classifier.TestServer.ForeignPrograms;

namespace Classifier.Deployment.Tests.Hosts;

/// <summary>The systemd unit, judged by systemd.</summary>
public sealed partial class UnitTests
{
    private const double HighestExposure = 1.5;
    private static readonly string Unit = Path.Combine(Repository.Root, "deploy/systemd/classifier.service");

    [ToolFact("systemd", "systemd-analyze")]
    public async Task Unit_Verified_HasNoFault()
    {
        var folder = Directory.CreateTempSubdirectory("classifier-unit-").FullName;
        // The program must be there to be verified.
        var copy = Path.Combine(folder, "classifier.service");
        await File.WriteAllTextAsync(copy, (await File.ReadAllTextAsync(Unit)).Replace("/opt/classifier/Classifier.Server", "/bin/true", StringComparison.Ordinal));
        var run = await ForeignProcess.RunAsync("systemd-analyze", ["verify", "--recursive-errors=no", copy]);
        Directory.Delete(folder, recursive: true);
        Assert.True(run.Succeeded, run.Written);
        Assert.DoesNotContain("classifier.service", run.Errors, StringComparison.Ordinal);
    }

    [ToolFact("systemd", "systemd-analyze")]
    public async Task Unit_Judged_IsLittleExposed()
    {
        var run = await ForeignProcess.RunAsync("systemd-analyze", ["security", "--offline=true", "--no-pager", Unit]);
        var exposure = double.Parse(Exposure().Match(run.Output).Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        Assert.True(exposure <= HighestExposure, run.Output);
    }

    [GeneratedRegex(@"exposure level for classifier\.service: ([\d.]+)")]
    private static partial Regex Exposure();
}
