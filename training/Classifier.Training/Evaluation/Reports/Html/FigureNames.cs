namespace Classifier.Training.Evaluation.Reports.Html;

/// <summary>What figures are called in a report.</summary>
internal static class FigureNames
{
    private const string AtCoverage = "accuracy_at_";

    /// <summary>A short phrase; the figure's own name when it is not known here.</summary>
    public static string Of(string figure) => figure switch
    {
        "accuracy" => "Accuracy",
        "macro_f1" => "Macro-F1",
        "weighted_f1" => "Weighted F1",
        "arguable_accuracy" => "Accuracy, labels that annotators would accept count",
        "top2_accuracy" => "Truth among the first two labels",
        "log_loss" => "Log loss, nats (0 is best)",
        "brier_score" => "Brier score (0 is best)",
        "calibration_error" => "Expected calibration error (0 is best)",
        "coverage" => "Answered at the threshold",
        "selective_accuracy" => "Accuracy of these",
        "risk_coverage_area" => "Area under the risk–coverage curve (0 is best)",
        _ when figure.StartsWith(AtCoverage, StringComparison.Ordinal) => $"Accuracy on the surest {figure[AtCoverage.Length..]} %",
        _ => figure,
    };
}
