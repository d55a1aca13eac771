using Classifier.Cli.Labelling;

namespace Classifier.Cli.Batch.Outputs;

/// <summary>A column of flat output, or a property of flat JSON lines.</summary>
/// <param name="Name">Such as <c>level.probability</c>.</param>
/// <param name="Value">Its value for a line, with its document or what is wrong with it: a string, <c>double</c>, <c>bool</c>, <c>long</c>, or null.</param>
internal sealed record RowColumn(string Name, Func<BatchLine, LabelledDocument?, string?, object?> Value)
{
    private const int ProbabilityDigits = 6;

    /// <summary>Columns by their names.</summary>
    /// <param name="names">Names of <see cref="Known"/>.</param>
    /// <param name="heads">The model's heads.</param>
    /// <exception cref="CannotRunException">A name is unknown.</exception>
    public static IReadOnlyList<RowColumn> Named(IEnumerable<string> names, IReadOnlyList<string> heads)
    {
        var known = Known(heads).ToDictionary(column => column.Name);
        return [.. names.Distinct().Select(name => known.TryGetValue(name, out var column)
            ? column
            : throw new CannotRunException($"--output-columns: there is no {name}; there are {string.Join(", ", known.Keys)}"))];
    }

    /// <summary>All columns that there are.</summary>
    /// <param name="heads">The model's heads.</param>
    public static IEnumerable<RowColumn> Known(IReadOnlyList<string> heads) =>
    [
        new("id", (line, document, _) => document?.Id ?? line.Id),
        new("source", (line, _, _) => line.Source),
        new("line", (line, _, _) => line.Number),
        .. heads.SelectMany(OfHead),
        new("notes", (_, document, _) => document is null ? null : string.Join(' ', document.Notes)),
        new("model", (_, document, _) => document?.Model),
        new("modelVersion", (_, document, _) => document?.ModelVersion),
        new("error", (_, _, fault) => fault),
    ];

    /// <summary>The names of the columns of a table when none are asked for: the id, all that heads say, the model's version, the error.</summary>
    /// <param name="heads">The model's heads.</param>
    public static IEnumerable<string> Usual(IReadOnlyList<string> heads) =>
        ["id", .. heads.SelectMany(OfHead).Select(column => column.Name), "modelVersion", "error"];

    private static IEnumerable<RowColumn> OfHead(string head)
    {
        LabelledHead? Find(LabelledDocument? document) => document?.Heads.FirstOrDefault(found => found.Name == head);
        return
        [
            new(head, (_, document, _) => Find(document)?.Best.Label),
            new($"{head}.probability", (_, document, _) => Find(document) is { } found ? Math.Round(found.Best.Probability, ProbabilityDigits) : null),
            new($"{head}.abstained", (_, document, _) => Find(document)?.Abstained),
            new($"{head}.second", (_, document, _) => Find(document)?.Second?.Label),
        ];
    }
}
