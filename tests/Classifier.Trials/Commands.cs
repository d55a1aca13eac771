using System.CommandLine;
using Classifier.Trials.BatchKills;
using Classifier.Trials.ClusterJobs;
using Classifier.Trials.Crowd;
using Classifier.Trials.Malformed;
using Classifier.Trials.Overload;
using Classifier.Trials.Reporting;
using Classifier.Trials.Soak;
using Classifier.Trials.WorstCase;

namespace Classifier.Trials;

/// <summary>The command line of each trial.</summary>
internal static class Commands
{
    public static Command Soak()
    {
        var count = Number("--count", "Documents to send", 1_000_000);
        return Create("soak", "Memory stays flat over very many documents.", [count], (parsed, progress) => SoakTrial.RunAsync(parsed.GetValue(count), TimeSpan.FromSeconds(1), progress));
    }

    public static Command Overload()
    {
        var (seconds, times, bytes) = (Number("--seconds", "Seconds of overload", 60), Number("--times", "Times the capacity", 4), Number("--bytes", "Bytes of a document", 24_000));
        var settings = Settings();
        return Create(
            "overload", "Goodput stays, the wait is bounded and memory flat when more is asked than can be answered.", [seconds, times, bytes, settings],
            (parsed, progress) => OverloadTrial.RunAsync(
                TimeSpan.FromSeconds(parsed.GetValue(seconds)), parsed.GetValue(times), parsed.GetValue(bytes), parsed.GetValue(settings) ?? [], progress));
    }

    public static Command Crowd()
    {
        var (count, slow, resetting, seconds) = (
            Number("--count", "Idle connections", 10_000), Number("--slow", "Slow writers, and as many slow readers", 50), Number("--resetting", "Connections that reset their calls", 2),
            Number("--seconds", "Seconds of it", 60));
        var settings = Settings();
        return Create(
            "crowd", "Others are answered among idle connections, slow peers and rapid resets.", [count, slow, resetting, seconds, settings],
            (parsed, progress) => CrowdTrial.RunAsync(
                parsed.GetValue(count), parsed.GetValue(slow), parsed.GetValue(resetting), TimeSpan.FromSeconds(parsed.GetValue(seconds)), parsed.GetValue(settings) ?? [], progress));
    }

    public static Command Malformed()
    {
        var (count, seed) = (Number("--count", "Requests", 100_000), Number("--seed", "Makes the same requests again", 1));
        return Create(
            "malformed", "No malformed request crashes the server, hangs, or is answered as if the server were at fault.", [count, seed],
            (parsed, progress) => MalformedTrial.RunAsync(parsed.GetValue(count), parsed.GetValue(seed), progress));
    }

    public static Command WorstCase()
    {
        var (bytes, rounds) = (Number("--bytes", "Bytes of a document", 100_000), Number("--rounds", "Rounds of five calls with each text", 4));
        return Create(
            "worst-case", "A byte of a text made to be slow costs at most three times one of ordinary text.", [bytes, rounds],
            (parsed, progress) => WorstCaseTrial.RunAsync(parsed.GetValue(bytes), parsed.GetValue(rounds), progress));
    }

    public static Command BatchKills()
    {
        var (kills, count, seed) = (Number("--kills", "Kills", 50), Number("--count", "Lines of the input", 20_000), Number("--seed", "Chooses the moments", 1));
        return Create(
            "batch-kills", "A batch that is killed again and again loses, repeats and tears no line.", [kills, count, seed],
            (parsed, progress) => BatchKillTrial.RunAsync(parsed.GetValue(kills), parsed.GetValue(count), parsed.GetValue(seed), progress));
    }

    public static Command ClusterJobs()
    {
        var (count, seconds, seed) = (Number("--count", "Lines of the input", 200_000), Number("--seconds", "Seconds of disturbance", 240), Number("--seed", "Chooses what happens when", 1));
        var bytes = Number("--bytes", "About the size of a document", 3000);
        return Create(
            "cluster-jobs", "A job on three broker nodes loses and doubles nothing while nodes, workers and the collector are killed and paused.", [count, bytes, seconds, seed],
            (parsed, progress) => ClusterJobTrial.RunAsync(parsed.GetValue(count), parsed.GetValue(bytes), TimeSpan.FromSeconds(parsed.GetValue(seconds)), parsed.GetValue(seed), progress));
    }

    private static Option<string[]> Settings() =>
        new("--set") { Description = "A setting of the server, such as Limits:ConcurrentWork=1; may be given several times", HelpName = "name=value" };

    private static Option<int> Number(string name, string description, int standard)
    {
        var option = new Option<int>(name) { Description = $"{description}; by default {standard}", DefaultValueFactory = _ => standard };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError($"{name} must be 1 or more");
        });
        return option;
    }

    private static Command Create(string name, string description, Option[] options, Func<ParseResult, Progress, Task<TrialReport>> run)
    {
        var command = new Command(name, description);
        foreach (var option in options)
            command.Add(option);
        command.SetAction(async (parsed, _) =>
        {
            var report = await run(parsed, new Progress(Console.Error, !Console.IsErrorRedirected));
            report.WriteTo(Console.Out);
            return report.Passed ? 0 : 1;
        });
        return command;
    }
}
