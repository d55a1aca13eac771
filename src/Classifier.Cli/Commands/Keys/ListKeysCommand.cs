using System.CommandLine;
using System.Globalization;
using Classifier.Cli.Output;
using Classifier.Keys;

namespace Classifier.Cli.Commands.Keys;

/// <summary><c>classifier keys list --file keys.json</c></summary>
internal static class ListKeysCommand
{
    public static Command Create(Terminal terminal, TimeProvider time)
    {
        var file = KeysCommand.FileOption();
        var command = new Command("list", "List keys: id, state, rights, documents a minute, days made and expiring, name. Tabs part them.") { file };
        command.SetAction(async (parsed, cancellation) =>
        {
            var ring = KeyFiles.Read(parsed.GetRequiredValue(file));
            await using var writer = new StreamWriter(terminal.Output, Terminal.Encoding, leaveOpen: true);
            foreach (var key in ring.Keys)
                await writer.WriteLineAsync(Line(key, time.GetUtcNow()).AsMemory(), cancellation);
            return ExitCodes.Success;
        });
        return command;
    }

    private static string Line(ApiKey key, DateTimeOffset now) => string.Join('\t',
        key.Id,
        key.Revoked is not null ? "revoked" : key.IsActive(now) ? "active" : "expired",
        string.Join(',', key.Rights),
        key.DocumentsPerMinute?.ToString(CultureInfo.InvariantCulture) ?? "-",
        Day(key.Created),
        key.Expires is { } expires ? Day(expires) : "-",
        Printable.Text(key.Name));

    private static string Day(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
