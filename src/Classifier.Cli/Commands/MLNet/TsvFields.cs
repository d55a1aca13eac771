using System.Collections.Immutable;
using System.Globalization;
using Classifier.Cli.Output;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;

namespace Classifier.Cli.Commands.MLNet;

/// <summary>Which field of a tab-separated row is which input column. The last field is the rest of the line.</summary>
internal sealed class TsvFields
{
    public static readonly string[] OfMulticlass = ["Label", "PredictedLabel", "Score", "Num", "Text"];
    public static readonly string[] OfBinary = ["Label", "PredictedLabel", "Score", "Probability", "Num", "Text"];

    private readonly string[] _names;
    private readonly (ColumnSchema Column, int Field)[] _inputs;

    /// <param name="names">What the fields are, in order.</param>
    /// <param name="inputs">The columns that the model needs.</param>
    /// <exception cref="CannotRunException">A column that the model needs is not among the fields.</exception>
    public TsvFields(string[] names, ImmutableArray<ColumnSchema> inputs)
    {
        var missing = inputs.Where(i => !names.Contains(i.Name)).Select(i => i.Name).ToList();
        if (missing.Count > 0)
            throw new CannotRunException($"the model needs {Printable.Text(string.Join(", ", missing))}; the fields are {string.Join(", ", names)}: say what they are with --columns");
        _names = names;
        _inputs = [.. inputs.Select(i => (i, Array.IndexOf(names, i.Name)))];
    }

    /// <summary>Sets the inputs of a row.</summary>
    /// <exception cref="FormatException">The line has too few fields, or one is not of its column's type.</exception>
    public void Fill(ScoringRow row, string line)
    {
        var fields = line.Split('\t', _names.Length);
        if (fields.Length < _names.Length)
            throw new FormatException($"{fields.Length} of {_names.Length} fields: {string.Join(", ", _names)}");
        foreach (var (column, field) in _inputs)
            Set(row, column, fields[field]);
    }

    private static void Set(ScoringRow row, ColumnSchema column, string text)
    {
        switch (column.Type)
        {
            case ScalarType { Codec: "TextSpan" }:
                row.SetText(column.Name, text);
                break;
            case VectorType { Item: ScalarType { Codec: "TextSpan" } }:
                var texts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                RequireSize(column, texts.Length, "texts");
                row.SetTexts(column.Name, texts);
                break;
            case ScalarType { Codec: "Boolean" }:
                row.SetBoolean(column.Name, Truth(column.Name, text));
                break;
            case ScalarType { Codec: "Single" }:
                row.SetNumber(column.Name, Number(column.Name, text));
                break;
            case VectorType { Item: ScalarType { Codec: "Single" } }:
                float[] numbers = [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => Number(column.Name, n))];
                RequireSize(column, numbers.Length, "numbers");
                row.SetVector(column.Name, FeatureVector.Dense(numbers));
                break;
            default:
                throw new CannotRunException($"the model needs column {Printable.Text(column.Name)} of type {column.Type}, which a file cannot give");
        }
    }

    private static void RequireSize(ColumnSchema column, int length, string what)
    {
        if (column.Type is VectorType { Size: > 0 and var size } && size != length)
            throw new FormatException($"{column.Name}: {length} {what}, not {size}");
    }

    private static bool Truth(string column, string text) => text.ToUpperInvariant() switch
    {
        "TRUE" or "1" => true,
        "FALSE" or "0" => false,
        _ => throw new FormatException($"{column}: '{text}' is neither true nor false"),
    };

    private static float Number(string column, string text) => float.TryParse(text, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new FormatException($"{column}: '{text}' is not a number");
}
