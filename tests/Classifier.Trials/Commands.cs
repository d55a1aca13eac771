using System.CommandLine;
using Classifier.Trials.Reporting;
using Classifier.Trials.Soak;

namespace Classifier.Trials;

/// <summary>The command line of each trial.</summary>
internal static class Commands
{
    public static Command Soak()
    {
        var count = Number("--count", "Documents to send", 1_000_000);
        return Create("soak", "Memory stays flat over very many documents.", [count], (parsed, progress) => SoakTrial.RunAsync(parsed.GetValue(count), TimeSpan.FromSeconds(1), progress));
    }

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
