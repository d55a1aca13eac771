using System.Globalization;
using Classifier.Cli.Output;
using Classifier.MLNet;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;

namespace Classifier.Cli.Commands.MLNet;

/// <summary>What a model said of a row, on one line.</summary>
internal static class ScoredRow
{
    public const string Label = "PredictedLabel";
    private const string Score = "Score";
    private const string Probability = "Probability";

    /// <summary>The columns to ask a model for.</summary>
    /// <exception cref="CannotRunException">It does not give a label and scores.</exception>
    public static IReadOnlyList<string> Outputs(MLNetModel model)
    {
        if (model.InputColumns.IsEmpty)
            throw new CannotRunException("the model's file has no schema, which says what its input columns are");
        string[] given = [.. new[] { Label, Score, Probability }.Where(name => model.OutputColumns.LastOrDefault(c => c.Name == name) is { } column && IsUsable(column))];
        return given.Contains(Label) && given.Contains(Score)
            ? given
            : throw new CannotRunException(
                $"the model gives no label in {Label} with numbers in {Score}, but {Printable.Text(string.Join(", ", model.OutputColumns.Select(c => $"{c.Name} ({c.Type})")))}");
    }

    /// <summary>The label, a tab, and the scores with blanks between them; or the score, a tab, and the probability.</summary>
    public static string Format(ScoringRow row, ModelScorer scorer)
    {
        var scores = string.Join(' ', row.Vector(Score).Values.ToArray().Select(Text));
        var line = $"{Printable.Text(LabelOf(row, scorer))}\t{scores}";
        return scorer.Outputs.Any(o => o.Name == Probability) ? $"{line}\t{Text(row.Number(Probability))}" : line;
    }

    private static bool IsUsable(ColumnSchema column) => column.Name switch
    {
        Label => column.Type == ColumnType.Boolean || column.Type == ColumnType.Text || column.Type is KeyType,
        Score => column.Type == ColumnType.Number || column.Type is VectorType { Item: ScalarType { Codec: "Single" } },
        _ => column.Type == ColumnType.Number,
    };

    /// <summary>A key's name, or its number when it has none.</summary>
    private static string LabelOf(ScoringRow row, ModelScorer scorer)
    {
        var column = scorer.Outputs.First(o => o.Name == Label);
        if (column.Type == ColumnType.Boolean)
            return row.Boolean(Label).ToString();
        if (column.Type is not KeyType)
            return row.Text(Label).ToString();
        var key = row.Key(Label);
        return key >= 1 && key <= column.KeyNames.Length ? column.KeyNames[(int)key - 1] : key.ToString(CultureInfo.InvariantCulture);
    }

    private static string Text(float number) => number.ToString(CultureInfo.InvariantCulture);
}
