using System.CommandLine;
using System.Globalization;
using Classifier.Keys;

namespace Classifier.Cli.Commands.Keys;

/// <summary><c>classifier keys create --file keys.json --name portal</c></summary>
internal static class CreateKeyCommand
{
    public static Command Create(Terminal terminal, TimeProvider time)
    {
        var file = KeysCommand.FileOption();
        var name = new Option<string>("--name") { Description = "Whose key it is", Required = true };
        var rights = new Option<string[]>("--rights")
        {
            Description = $"What it may do: {string.Join(", ", Rights.All)}; several separated by commas; without it {Rights.Classify}",
            CustomParser = result => [.. result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries))],
        };
        var quota = new Option<int?>("--documents-per-minute") { Description = "Its quota, 1 or more; without it the server's" };
        var expires = new Option<string>("--expires") { Description = "The first day it is refused, in UTC: YYYY-MM-DD; without it never", HelpName = "date" };
        var command = new Command("create", "Make a key and print it, once: the file keeps no more than a salted hash.") { file, name, rights, quota, expires };
        command.Validators.Add(result =>
        {
            if (KeyRing.FaultOfName(result.GetValue(name) ?? "") is { } fault)
                result.AddError($"--name: {fault}");
            if (Asked(result.GetValue(rights)).Except(Rights.All).Any())
                result.AddError($"--rights: one or more of {string.Join(", ", Rights.All)}");
            if (result.GetValue(quota) < 1)
                result.AddError("--documents-per-minute: 1 or more");
            if (result.GetValue(expires) is { } day && DayOf(day) is not { } first)
                result.AddError("--expires: a date as YYYY-MM-DD");
            else if (result.GetValue(expires) is { } later && DayOf(later) <= time.GetUtcNow())
                result.AddError("--expires: a day to come");
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            var secret = KeySecret.Create();
            var until = parsed.GetValue(expires) is { } day ? DayOf(day) : null;
            var key = ApiKey.Create(
                secret, parsed.GetRequiredValue(name), [.. Asked(parsed.GetValue(rights)).Distinct()], parsed.GetValue(quota), time.GetUtcNow(), until);
            KeyFiles.Change(parsed.GetRequiredValue(file), ring => ring.With(key));
            await using var writer = new StreamWriter(terminal.Output, Terminal.Encoding, leaveOpen: true);
            await writer.WriteLineAsync(secret.Reveal());
            await terminal.Error.WriteLineAsync(
                $"Key {key.Id} of {key.Name}. It is shown this once; send it as \"authorization: Bearer KEY\".".AsMemory(), cancellation);
            return ExitCodes.Success;
        });
        return command;
    }

    private static string[] Asked(string[]? rights) => rights is { Length: > 0 } ? rights : [Rights.Classify];

    private static DateTimeOffset? DayOf(string text) =>
        DateTimeOffset.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day) ? day : null;
}
