using Classifier.Cli.Output;
using Classifier.Contracts.V1;
using Google.Protobuf;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Classifier.Cli.Commands.Models;

/// <summary>What the registry service answered: a table for people, or the message as protobuf writes it in JSON, with every field.</summary>
internal sealed class RegistryAnswer(IMessage message)
{
    private static readonly JsonFormatter Json = new(JsonFormatter.Settings.Default.WithFormatDefaultValues(true));

    public async Task WriteAsync(Terminal terminal, bool isJson, CancellationToken cancellation)
    {
        await using var writer = new StreamWriter(terminal.Output, Terminal.Encoding, leaveOpen: true);
        if (isJson)
        {
            await writer.WriteLineAsync(Json.Format(message).AsMemory(), cancellation);
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.OutputIsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        foreach (var part in Parts())
            console.Write(part);
    }

    private IEnumerable<IRenderable> Parts() => message switch
    {
        ListVersionsResponse list => [Versions(list), Aliases(list)],
        ModelVersion model => [Line($"{model.Name}/{model.Version} answers whoever names it")],
        AliasMove move => [Line($"{move.Alias}: {Or(move.From)} → {move.To}; {Or(move.Serving)} answers"), .. move.Overruled.Select(reason => Line($"overruled: {reason}"))],
        _ => throw new ArgumentOutOfRangeException(nameof(message), message.Descriptor.Name, "The registry service does not answer with this."),
    };

    private static Table Versions(ListVersionsResponse list)
    {
        var table = Of(list.Name, "state", "names", "reason");
        foreach (var version in list.Versions)
            Add(table, version.Version, version.State.ToString().ToLowerInvariant(), string.Join(", ", version.Names), version.Reason);
        return table;
    }

    private static Table Aliases(ListVersionsResponse list)
    {
        var table = Of("alias", "version", "serving", "reason");
        foreach (var alias in list.Aliases)
            Add(table, alias.Alias, Or(alias.Version), alias.Followed ? Or(alias.Serving) : "not followed", alias.Reason);
        return table;
    }

    private static Table Of(params string[] columns) => new Table().AddColumns([.. columns.Select(column => Markup.Escape(Printable.Text(column)))]);

    private static void Add(Table table, params string[] cells) => table.AddRow([.. cells.Select(cell => Markup.Escape(Printable.Text(cell)))]);

    private static Spectre.Console.Text Line(string text) => new(Printable.Text(text) + "\n");

    private static string Or(string version) => version.Length > 0 ? version : "-";
}
