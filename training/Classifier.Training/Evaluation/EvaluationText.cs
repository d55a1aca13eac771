using System.Globalization;
using System.Text;
using Classifier.Modeling.Bundles;

namespace Classifier.Training.Evaluation;

/// <summary>An evaluation as plain text for a terminal.</summary>
internal static class EvaluationText
{
    public static string Of(Measurement measurement)
    {
        var (whole, text) = (measurement.Whole, new StringBuilder());
        text.AppendLine(CultureInfo.InvariantCulture, $"{whole.Head} on {measurement.Dataset}, {whole.Count} documents");
        foreach (var metric in measurement.Figures.Concat(measurement.RiskCoverage))
            text.AppendLine(CultureInfo.InvariantCulture, $"  {metric.Name,-20} {metric.Value:F4}{Interval(metric)}");
        Classes(whole.Confusion, text);
        Matrix(whole.Confusion, text);
        Slices(measurement, text);
        return text.ToString();
    }

    private static string Interval(MetricInfo metric) =>
        metric.Low is null ? "" : string.Create(CultureInfo.InvariantCulture, $"  [{metric.Low:F4}, {metric.High:F4}]");

    private static void Slices(Measurement measurement, StringBuilder text)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"  {"slice",-40} {"documents",9} {"accuracy",8}  {"95 % interval",-16}  {"macro-f1",8}");
        foreach (var slice in measurement.SliceFigures.GroupBy(m => m.Dataset))
        {
            var (accuracy, macroF1) = (slice.First(m => m.Name == "accuracy"), slice.First(m => m.Name == "macro_f1"));
            text.AppendLine(CultureInfo.InvariantCulture,
                $"  {slice.Key[(measurement.Dataset.Length + 1)..],-40} {accuracy.Documents,9} {accuracy.Value,8:F4}{Interval(accuracy)}  {macroF1.Value,8:F4}");
        }
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
