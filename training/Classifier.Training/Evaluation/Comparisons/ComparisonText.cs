using System.Globalization;
using System.Text;

namespace Classifier.Training.Evaluation.Comparisons;

/// <summary>A comparison as plain text for a terminal.</summary>
internal static class ComparisonText
{
    private const int ShownIds = 10;

    public static string Of(Comparison comparison)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"first:  {comparison.First}").AppendLine(CultureInfo.InvariantCulture, $"second: {comparison.Second}");
        foreach (var dataset in comparison.Datasets)
            foreach (var head in dataset.Heads)
                Head(dataset, head, text);
        return text.ToString();
    }

    /// <summary>What became of an answer, in words.</summary>
    public static string Words(ChangeKind kind) => kind switch
    {
        ChangeKind.RightToWrong => "right, now wrong",
        ChangeKind.WrongToRight => "wrong, now right",
        _ => "wrong, now wrong otherwise",
    };

    /// <summary>What documents were left out or judged by another label, as sentences; none when there were none.</summary>
    public static IEnumerable<string> Notes(DatasetComparison dataset, HeadComparison head)
    {
        if (dataset.OnlyFirst + dataset.OnlySecond > 0)
            yield return string.Create(CultureInfo.InvariantCulture,
                $"Left out: {dataset.OnlyFirst} documents that only the first answered, {dataset.OnlySecond} that only the second did.");
        if (head.Relabelled > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"{head.Relabelled} documents have another label in the second; both are judged by it.");
    }

    private static void Head(DatasetComparison dataset, HeadComparison head, StringBuilder text)
    {
        text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{head.Head} on {dataset.Name}, {head.Documents} documents");
        foreach (var note in Notes(dataset, head))
            text.AppendLine(CultureInfo.InvariantCulture, $"  {note}");
        text.AppendLine(CultureInfo.InvariantCulture, $"  {"",-24} {"first",8} {"second",8} {"difference",10}  95 % interval");
        Figure("accuracy", head.Accuracy, text);
        Figure("macro_f1", head.MacroF1, text);
        text.AppendLine(CultureInfo.InvariantCulture,
            $"  right in the first alone {head.OnlyFirstRight}, in the second alone {head.OnlySecondRight}; McNemar's exact test p = {head.McNemarP:G3}");
        text.AppendLine(CultureInfo.InvariantCulture, $"  {"f1 of label",-24} {"first",8} {"second",8} {"difference",10} {"support",8}");
        foreach (var label in head.PerLabel)
        {
            var (first, second) = (label.First.F1, label.Second.F1);
            text.AppendLine(CultureInfo.InvariantCulture,
                $"  {label.Label,-24} {first,8:F3} {second,8:F3} {second - first,10:+0.000;-0.000;0.000} {label.Support,8}");
        }
        foreach (var kind in head.Changes.GroupBy(c => c.Kind))
        {
            var ids = string.Join(", ", kind.Take(ShownIds).Select(c => c.Id)) + (kind.Count() > ShownIds ? ", …" : "");
            text.AppendLine(CultureInfo.InvariantCulture, $"  {Words(kind.Key)}: {kind.Count()} ({ids})");
        }
    }

    private static void Figure(string name, PairedFigure figure, StringBuilder text) => text.AppendLine(CultureInfo.InvariantCulture,
        $"  {name,-24} {figure.First,8:F4} {figure.Second,8:F4} {figure.Difference,10:+0.0000;-0.0000;0.0000}  [{figure.Low:F4}, {figure.High:F4}]");
}
