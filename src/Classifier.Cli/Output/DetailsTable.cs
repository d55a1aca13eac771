using Classifier.Cli.Details;
using Classifier.Cli.Labelling;
using Spectre.Console;

namespace Classifier.Cli.Output;

/// <summary>Shows for people what <c>--fields</c> asked for: a table of units and one of the header per document that has any.</summary>
internal static class DetailsTable
{
    public static IEnumerable<Table> Of(LabelledDocument document)
    {
        if (document.Details.Units is { Count: > 0 } units)
            yield return Units(document.Id, units);
        if (document.Details.Header is { } header)
            yield return Parts($"{document.Id}: header", header.Parts);
        if (document.Details.Numbers is { Count: > 0 } numbers)
            yield return Parts($"{document.Id}: document numbers", numbers);
        if (document.Details.Furniture is { Count: > 0 } furniture)
            yield return Counts($"{document.Id}: left out", "kind", furniture.Select(f => f.Kind));
        if (document.Details.Actors is { Count: > 0 } actors)
            yield return Counts($"{document.Id}: bodies", "tier and role", actors.Select(a => $"{a.Tier} {a.Role}"));
    }

    private static Table Units(string id, IEnumerable<UnitDetail> units)
    {
        var table = Titled($"{id}: administrative units").AddColumns("code", "unit", "in", "became", "times");
        foreach (var unit in units)
            table.AddRow(
                unit.Link.Code,
                Markup.Escape(unit.Link.Name + (unit.Candidates == 1 ? "" : $" (1 of {unit.Candidates} it may be)")),
                Names(unit.Parents),
                Names(unit.Became),
                $"{unit.Places.Count}");
        return table;
    }

    private static Table Parts(string title, IEnumerable<PartDetail> parts)
    {
        var table = Titled(title).AddColumns("part", "text");
        foreach (var part in parts)
            table.AddRow(part.Name, Markup.Escape(part.Text));
        return table;
    }

    private static Table Counts(string title, string column, IEnumerable<string> values)
    {
        var table = Titled(title).AddColumns(column, "times");
        foreach (var group in values.GroupBy(v => v).OrderByDescending(g => g.Count()))
            table.AddRow(group.Key, $"{group.Count()}");
        return table;
    }

    private static string Names(IEnumerable<UnitLink> units) => Markup.Escape(string.Join(", ", units.Select(u => $"{u.Name} ({u.Code})")));

    private static Table Titled(string title) => new() { Title = new TableTitle(Markup.Escape(title)) };
}
