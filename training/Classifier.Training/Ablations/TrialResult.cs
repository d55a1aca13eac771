using Classifier.Modeling.Bundles;

namespace Classifier.Training.Ablations;

/// <summary>What came of a trial; no texts and no ids.</summary>
/// <param name="Variant">The variant that it was made for.</param>
/// <param name="Head">The head.</param>
/// <param name="Documents">How many documents were trained on.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="Metrics">All figures, by data set.</param>
/// <param name="Right">By data set, which documents were answered right (<see cref="RightMarks"/>).</param>
internal sealed record TrialResult(
    string Variant, string Head, int Documents, double Seconds, IReadOnlyList<MetricInfo> Metrics, IReadOnlyDictionary<string, string> Right)
{
    /// <summary>A figure; null where there is none.</summary>
    public MetricInfo? Metric(string dataset, string name) => Metrics.FirstOrDefault(m => m.Dataset == dataset && m.Name == name);
}
