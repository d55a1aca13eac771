using System.Globalization;
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
        string[] given = [.. model.OutputColumns.Select(c => c.Name)];
        return given.Contains(Label) && given.Contains(Score)
            ? [.. new[] { Label, Score, Probability }.Where(given.Contains)]
            : throw new CannotRunException($"the model gives no columns {Label} and {Score}, but {string.Join(", ", given)}");
    }

    /// <summary>The label, a tab, and the scores with blanks between them; or the score, a tab, and the probability.</summary>
    public static string Format(ScoringRow row, ModelScorer scorer)
    {
        var scores = string.Join(' ', row.Vector(Score).Values.ToArray().Select(Text));
        var line = $"{LabelOf(row, scorer)}\t{scores}";
        return scorer.Outputs.Any(o => o.Name == Probability) ? $"{line}\t{Text(row.Number(Probability))}" : line;
    }

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
