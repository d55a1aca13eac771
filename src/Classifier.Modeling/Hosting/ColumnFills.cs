using System.Collections.Immutable;
using System.Globalization;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Hosting;

/// <summary>Fills the columns that a hosted model needs. Immutable.</summary>
internal sealed class ColumnFills
{
    private readonly ImmutableArray<Action<ScoringRow, Document>> _fills;

    private ColumnFills(ImmutableArray<Action<ScoringRow, Document>> fills) => _fills = fills;

    /// <summary>Sets every input of a row.</summary>
    public void Fill(ScoringRow row, Document document)
    {
        foreach (var fill in _fills)
            fill(row, document);
    }

    /// <summary>Finds out what fills which column.</summary>
    /// <param name="needed">The columns that the scores depend on.</param>
    /// <param name="known">All columns of the model's rows.</param>
    /// <param name="head">The settings.</param>
    /// <param name="faults">Receives what is wrong; then the result is of no use.</param>
    public static ColumnFills For(ImmutableArray<ColumnSchema> needed, ImmutableArray<ColumnSchema> known, ZipHead head, List<string> faults)
    {
        var fills = ImmutableArray.CreateBuilder<Action<ScoringRow, Document>>();
        foreach (var column in needed)
        {
            try
            {
                fills.Add(For(column, head));
            }
            catch (FormatException fault)
            {
                faults.Add(fault.Message);
            }
        }
        faults.AddRange(
            from setting in head.Settings.Columns.Keys.Select(c => (Key: "Columns", Column: c)).Concat(head.Settings.Constants.Keys.Select(c => (Key: "Constants", Column: c)))
            where !known.Any(c => string.Equals(c.Name, setting.Column, StringComparison.OrdinalIgnoreCase))
            select $"{head.Section}:{setting.Key}:{setting.Column}: the model has no such column; it has {string.Join(", ", known.Select(c => c.Name))}.");
        return new ColumnFills(fills.ToImmutable());
    }

    private static Action<ScoringRow, Document> For(ColumnSchema column, ZipHead head)
    {
        var (name, settings) = (column.Name, head.Settings);
        if (settings.Constants.TryGetValue(name, out var constant))
            return Constant(column, constant, $"{head.Section}:Constants:{name}");
        if (settings.Columns.TryGetValue(name, out var field) || DefaultField(name, out field))
            return column.Type == ColumnType.Text
                ? (row, document) => row.SetText(name, TextOf(document, field))
                : throw new FormatException(settings.Columns.ContainsKey(name)
                    ? $"{head.Section}:Columns:{name} is {Word(field)}, but the column takes {Describe(column.Type)}: {Remedy(column, head)}."
                    : Missing(column, head));
        throw new FormatException(Missing(column, head));
    }

    private static Action<ScoringRow, Document> Constant(ColumnSchema column, string constant, string setting)
    {
        var name = column.Name;
        switch (column.Type)
        {
            case ScalarType { Codec: "TextSpan" }:
                return (row, _) => row.SetText(name, constant);
            case ScalarType { Codec: "Boolean" } when bool.TryParse(constant, out var truth):
                return (row, _) => row.SetBoolean(name, truth);
            case ScalarType { Codec: "Single" } when Numbers(constant) is [var number]:
                return (row, _) => row.SetNumber(name, number);
            case VectorType { Item: ScalarType { Codec: "Single" } } vector when Numbers(constant) is { } numbers && (vector.Size == 0 || vector.Size == numbers.Length):
                return (row, _) => row.SetVector(name, FeatureVector.Dense(numbers));
            default:
                throw new FormatException($"{setting} is '{constant}'; the column takes {Describe(column.Type)}.");
        }
    }

    private static float[]? Numbers(string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var numbers = new float[parts.Length];
        for (var i = 0; i < parts.Length; i++)
            if (!float.TryParse(parts[i], CultureInfo.InvariantCulture, out numbers[i]))
                return null;
        return numbers;
    }

    private static bool DefaultField(string column, out HostedField field)
    {
        foreach (var candidate in Enum.GetValues<HostedField>())
            if (string.Equals(column, Word(candidate), StringComparison.OrdinalIgnoreCase))
            {
                field = candidate;
                return true;
            }
        field = default;
        return false;
    }

    // "No title" is what it is to DocumentText.
    private static string TextOf(Document document, HostedField field) => field switch
    {
        HostedField.Title => document.Title,
        HostedField.Text when !string.IsNullOrWhiteSpace(document.Title) => $"{document.Title}\n{document.Body}",
        _ => document.Body,
    };

    private static string Word(HostedField field) => field switch { HostedField.Text => "text", HostedField.Title => "title", _ => "body" };

    private static string Missing(ColumnSchema column, ZipHead head) =>
        $"the model needs column '{column.Name}', {Describe(column.Type)}, and nothing fills it: {Remedy(column, head)}.";

    private static string Remedy(ColumnSchema column, ZipHead head) => column.Type switch
    {
        ScalarType { Codec: "TextSpan" } => $"set {head.Section}:Columns:{column.Name} to text, title or body, or {head.Section}:Constants:{column.Name} to one text for all documents",
        ScalarType { Codec: "Boolean" or "Single" } or VectorType { Item: ScalarType { Codec: "Single" } } =>
            $"set {head.Section}:Constants:{column.Name} to {Describe(column.Type)}, the same for all documents",
        _ => "columns of this type cannot be filled; train the model without it",
    };

    private static string Describe(ColumnType type) => type switch
    {
        ScalarType { Codec: "TextSpan" } => "a text",
        ScalarType { Codec: "Boolean" } => "true or false",
        ScalarType { Codec: "Single" } => "a number",
        VectorType { Item: ScalarType { Codec: "Single" }, Size: 0 } => "numbers with blanks between them",
        VectorType { Item: ScalarType { Codec: "Single" } } vector => string.Create(CultureInfo.InvariantCulture, $"{vector.Size} numbers with blanks between them"),
        KeyType => "a key",
        VectorType => "a vector",
        ScalarType other => $"a value of type {other.Codec}",
        _ => "something else",
    };
}
