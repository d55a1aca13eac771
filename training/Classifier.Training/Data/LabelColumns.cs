using Classifier.Training.Recipes;

namespace Classifier.Training.Data;

/// <summary>The columns of a label table (<see cref="LabelTable"/>).</summary>
internal static class LabelColumns
{
    public const string Id = "id";
    public const string Alternatives = "alternatives";
    public const string Confidence = "confidence";
    public const string DecidedBy = "decided_by";
    public const string Date = "date";
    public const string Comment = "comment";

    /// <summary>What stands in a cell that says nothing.</summary>
    public const string Nothing = "-";

    private const string SecondPrefix = "second_";
    private const string DecidedAtPrefix = "at_";

    /// <summary>The column with the second label of a head.</summary>
    public static string Second(string head) => SecondPrefix + head;

    /// <summary>The column that says to the second when a head was corrected last; a hyphen where its label is as old as the row.</summary>
    public static string DecidedAt(string head) => DecidedAtPrefix + head;

    /// <summary>The columns of a new table, in the layout of <c>training/labels</c>.</summary>
    public static IReadOnlyList<string> Of(Recipe recipe) =>
    [
        Id, .. recipe.Heads.Select(h => h.Name), .. recipe.Heads.Where(h => h.Secondary).Select(h => Second(h.Name)),
        Alternatives, Confidence, DecidedBy, Date,
    ];

    /// <summary>The columns that are heads: those that nothing else is called.</summary>
    public static IReadOnlyList<string> Heads(IEnumerable<string> columns) => [.. columns.Where(c =>
        c is not (Id or Alternatives or Confidence or DecidedBy or Date or Comment)
        && !c.StartsWith(SecondPrefix, StringComparison.Ordinal) && !c.StartsWith(DecidedAtPrefix, StringComparison.Ordinal))];
}
