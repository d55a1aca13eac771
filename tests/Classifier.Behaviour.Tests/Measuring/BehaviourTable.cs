using System.Globalization;
using System.Text;

namespace Classifier.Behaviour.Tests.Measuring;

/// <summary>The cases as Markdown: a line for each kind.</summary>
internal static class BehaviourTable
{
    /// <summary>Two tables, of invariances and of directions.</summary>
    public static string Of(string model, IReadOnlyList<InvarianceCase> invariances, IReadOnlyList<DirectionCase> directions)
    {
        var table = new StringBuilder();
        Line(table, $"# Behaviour of {model}\n");
        Line(table, $"{invariances.Count + directions.Count} cases. Invariances: the labels must stay. Mean change: of the best label's probability, absolute, by head. No model is trained on the golden documents.\n");
        Line(table, $"| invariance | cases | flips level | flips topic | mean change level | mean change topic |\n|---|---|---|---|---|---|");
        foreach (var kind in invariances.GroupBy(c => c.Kind))
            Row(table, kind.Key, [.. kind]);
        Row(table, "**all**", invariances);
        Row(table, "**all, golden documents**", [.. invariances.Where(c => c.IsGolden)]);
        Line(table, $"\nDirections: the level must be as due.\n\n| direction | cases | not as due | mean change level |\n|---|---|---|---|");
        foreach (var kind in directions.GroupBy(c => c.Kind))
            Line(table, $"| {kind.Key} | {kind.Count()} | {kind.Count(c => !c.IsAsDue)} | {kind.Average(c => c.Change):F3} |");
        return table.ToString();
    }

    private static void Row(StringBuilder table, string kind, IReadOnlyList<InvarianceCase> cases) =>
        Line(table, $"| {kind} | {cases.Count} | {cases.Count(c => c.Flips("level"))} | {cases.Count(c => c.Flips("topic"))} | {Mean(cases, "level"):F3} | {Mean(cases, "topic"):F3} |");

    private static double Mean(IEnumerable<InvarianceCase> cases, string head) =>
        cases.SelectMany(c => c.Answers).Where(a => a.Head == head).Select(a => a.Change).DefaultIfEmpty().Average();

    private static void Line(StringBuilder table, FormattableString line) => table.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
