using System.Diagnostics;
using System.Text.Json;
using Classifier.Server.Limits;
using Classifier.Server.Tests.ModelHosting;

namespace Classifier.Server.Tests.Listening;

/// <summary>What only the real process shows: exit codes and what it prints.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task Start_BadSettings_PrintsEveryFaultAndExitsWith2()
    {
        var (exitCode, output, errors) = await RunAsync("--Limits:BatchItems=0", "--Limits:QueueWait=0:20:00", "--Model:AliasPollInterval=0:00:00");

        Assert.Equal(2, exitCode);
        Assert.Contains("Limits:BatchItems is 0", errors, StringComparison.Ordinal);
        Assert.Contains("Limits:QueueWait is 00:20:00; set it to a time from 00:00:00.0010000 to 00:10:00", errors, StringComparison.Ordinal);
        Assert.Contains("Model:AliasPollInterval must be", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output + errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Limits:BatchItem=5")]
    [InlineData("--Limits:BatchItems=five")]
    [InlineData("--Model:Columns:Text=BatchItem")]
    public async Task Start_SettingThatCannotBeRead_NamesItAndExitsWith2(string argument)
    {
        var (exitCode, _, errors) = await RunAsync(argument);

        Assert.Equal(2, exitCode);
        Assert.Contains("BatchItem", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_SettingsOfAZipForABundle_SaysSoAndExitsWith2()
    {
        var (exitCode, _, errors) = await RunAsync("--Model:Scores=softmax", "--Model:Heads:topic:Path=folder");

        Assert.Equal(2, exitCode);
        Assert.Contains("Model:Scores: not with Model:Heads", errors, StringComparison.Ordinal);
        Assert.Contains("Model:Heads:topic:Path is 'folder'", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_ReachableByOtherMachines_GivesEveryReasonAndExitsWith2()
    {
        var (exitCode, _, errors) = await RunAsync("--Kestrel:Endpoints:Grpc:Url=http://0.0.0.0:0", "--Kestrel:Endpoints:Web:Url=http://0.0.0.0:0");

        Assert.Equal(2, exitCode);
        string[] reasons = ["Grpc:Url is http://0.0.0.0:0", "Web:Url is http://0.0.0.0:0", "Security:AllowAnonymous", "Security:AllowCleartext"];
        Assert.All(reasons, reason => Assert.Contains(reason, errors, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Start_FaultsInSecurityAndElsewhere_AreToldTogether()
    {
        var (exitCode, _, errors) = await RunAsync(
            "--Kestrel:Endpoints:Grpc:Url=https://0.0.0.0:0",
            "--Kestrel:Endpoints:Web:Url=https://127.0.0.1:0",
            "--Security:Tls:Certificate=none.pem",
            "--Security:Tls:Key=none.key",
            "--Security:Keys=none.json",
            "--Limits:BatchItems=0");

        Assert.Equal(2, exitCode);
        string[] reasons = ["Security:Tls:Certificate cannot be used", "Security:Keys cannot be used", "Limits:BatchItems is 0"];
        Assert.All(reasons, reason => Assert.Contains(reason, errors, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Start_NoModelThere_SaysSoAndExitsWith1()
    {
        var folder = Path.Combine(Path.GetTempPath(), "no-such-model");

        var (exitCode, output, errors) = await RunAsync(
            $"--Model:Path={folder}", "--Kestrel:Endpoints:Grpc:Url=http://127.0.0.1:0", "--Kestrel:Endpoints:Web:Url=http://127.0.0.1:0");

        Assert.Equal(1, exitCode);
        Assert.Contains(folder, output + errors, StringComparison.Ordinal);
        // There is nobody to drain for.
        Assert.DoesNotContain("NOT_SERVING", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_CorruptChampion_NamesTheFileAndExitsWith1()
    {
        using var registry = new Registry("0.1.0");
        registry.Corrupt("0.1.0");

        var (exitCode, output, errors) = await RunAsync(
            $"--Model:Path={registry.Model}@champion", "--Kestrel:Endpoints:Grpc:Url=http://127.0.0.1:0", "--Kestrel:Endpoints:Web:Url=http://127.0.0.1:0");

        Assert.Equal(1, exitCode);
        Assert.Contains("topic.zip: does not have the hash in manifest.json", output + errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_PollIntervalOutOfRange_SaysWhatIsRightAndExitsWith2()
    {
        var (exitCode, _, errors) = await RunAsync("--Model:AliasPollInterval=0:00:00");

        Assert.Equal(2, exitCode);
        Assert.Contains("Model:AliasPollInterval must be from 00:00:00.1000000 to 1.00:00:00", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_JsonLogs_WritesOneObjectALine()
    {
        var (exitCode, output, _) = await RunAsync(
            "--Telemetry:JsonLogs=true", "--Model:Path=no-such-model", "--Kestrel:Endpoints:Grpc:Url=http://127.0.0.1:0", "--Kestrel:Endpoints:Web:Url=http://127.0.0.1:0");

        Assert.Equal(1, exitCode);
        var entries = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Contains(entries, entry => entry.GetProperty("Message").GetString()!.Contains("no-such-model", StringComparison.Ordinal));
        Assert.All(entries, entry => Assert.True(entry.GetProperty("Timestamp").GetDateTimeOffset().Offset == TimeSpan.Zero && entry.GetProperty("EventId").ValueKind == JsonValueKind.Number));
    }

    private static async Task<(int ExitCode, string Output, string Errors)> RunAsync(params IEnumerable<string> arguments)
    {
        var server = typeof(ServerLimits).Assembly.Location;
        using var process = Process.Start(new ProcessStartInfo("dotnet", [server, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        return (process.ExitCode, await output, await errors);
    }
}
