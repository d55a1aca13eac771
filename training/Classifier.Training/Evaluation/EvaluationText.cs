using System.Globalization;
using System.Text;

namespace Classifier.Training.Evaluation;

/// <summary>An evaluation as plain text for a terminal.</summary>
internal static class EvaluationText
{
    public static string Of(HeadEvaluation evaluation, string dataset)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{evaluation.Head} on {dataset}, {evaluation.Count} documents");
        foreach (var metric in evaluation.Metrics(dataset))
            text.AppendLine(CultureInfo.InvariantCulture,
                $"  {metric.Name,-20} {metric.Value:F4}{(metric.Low is null ? "" : $"  [{metric.Low:F4}, {metric.High:F4}]")}");
        Classes(evaluation.Confusion, text);
        Matrix(evaluation.Confusion, text);
        return text.ToString();
    }

    private static void Classes(ConfusionMatrix matrix, StringBuilder text)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"  {"label",-24} {"precision",9} {"recall",7} {"f1",7} {"support",8}");
        for (var c = 0; c < matrix.Labels.Count; c++)
            text.AppendLine(CultureInfo.InvariantCulture,
                $"  {matrix.Labels[c],-24} {matrix.Precision(c),9:F3} {matrix.Recall(c),7:F3} {matrix.F1(c),7:F3} {matrix.Support(c),8}");
    }

    private static void Matrix(ConfusionMatrix matrix, StringBuilder text)
    {
        text.AppendLine("  rows: truth, columns: answer, in the order above");
        for (var truth = 0; truth < matrix.Labels.Count; truth++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {matrix.Labels[truth],-24}");
            for (var answer = 0; answer < matrix.Labels.Count; answer++)
                text.Append(CultureInfo.InvariantCulture, $" {matrix[truth, answer],4}");
            text.AppendLine();
        }
    }
}
