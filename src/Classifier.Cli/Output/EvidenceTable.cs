using System.Globalization;
using Classifier.Cli.Details;
using Classifier.Cli.Labelling;
using Spectre.Console;

namespace Classifier.Cli.Output;

/// <summary>Shows for people what <c>--explain</c> asked for: a table per explained label, what speaks for it with a plus, against it with a minus.</summary>
internal static class EvidenceTable
{
    public static IEnumerable<Table> Of(LabelledDocument document) =>
        from head in document.Heads from evidence in head.Evidence ?? [] select Of($"{document.Id}: {head.Name}", evidence);

    private static Table Of(string title, EvidenceDetail evidence)
    {
        var table = new Table { Title = new TableTitle(Markup.Escape($"{title} {evidence.Label}, not {evidence.Against}")) }
            .AddColumn("log-odds", column => column.RightAligned()).AddColumns("kind", "text");
        foreach (var place in evidence.Places)
            table.AddRow(Signed(place.Contribution), Markup.Escape(Words(place.Kind)), Markup.Escape(place.Text.ReplaceLineEndings(" ")));
        foreach (var (name, contribution) in evidence.Rest.Where(r => r.Contribution != 0))
            table.AddRow(Signed(contribution), $"[dim]{Markup.Escape(Words(name))}[/]", "");
        return table.AddRow(Signed(evidence.Margin), "= margin", "");
    }

    private static string Signed(double value) => value.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture);

    /// <summary><c>otherWords</c> as <c>other words</c>.</summary>
    private static string Words(string name) =>
        string.Concat(name.Select(c => char.IsAsciiLetterUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}"));
}
