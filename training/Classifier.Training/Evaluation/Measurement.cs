using Classifier.Modeling.Bundles;
using Classifier.Training.Evaluation.Slices;

namespace Classifier.Training.Evaluation;

/// <summary>All that is measured of one head on one set of documents.</summary>
/// <param name="Whole">The evaluation on all documents.</param>
/// <param name="Dataset">The name of the documents.</param>
/// <param name="Slices">The same on parts of them.</param>
internal sealed record Measurement(HeadEvaluation Whole, string Dataset, IReadOnlyList<(string Slice, HeadEvaluation Evaluation)> Slices)
{
    /// <summary>What a bundle's manifest tells.</summary>
    public IReadOnlyList<MetricInfo> Figures => [.. Whole.Metrics(Dataset)];

    /// <summary>Accuracy when the head answers only the documents it is surest of, and the area under that curve.</summary>
    public IReadOnlyList<MetricInfo> RiskCoverage
    {
        get
        {
            var curve = new RiskCoverage(Whole.Cases.Select(c => (c.Answer.Best.Probability, c.IsRight)));
            return
            [
                .. Evaluation.RiskCoverage.Percentages.Select(p => Figure($"accuracy_at_{p}", curve.Accuracy(p / 100.0))),
                Figure("risk_coverage_area", curve.Area),
            ];
        }
    }

    /// <summary>Accuracy and macro-F1 of each slice, as figures of a data set named <c>DATASET/GROUP:NAME</c>.</summary>
    public IReadOnlyList<MetricInfo> SliceFigures =>
        [.. Slices.SelectMany(s => s.Evaluation.Metrics($"{Dataset}/{s.Slice}")).Where(m => m.Name is "accuracy" or "macro_f1")];

    /// <summary>Measures every head that some document carries a label of.</summary>
    public static IReadOnlyList<Measurement> Of(
        IEnumerable<(string Name, IReadOnlyList<string> Labels)> heads, IReadOnlyList<Scored> scored, string dataset, CancellationToken cancellation)
    {
        var slices = new SlicedCases(scored.Select(s => s.Document), cancellation);
        return [.. heads
            .Where(h => scored.Any(s => s.Document.Labels.ContainsKey(h.Name)))
            .Select(h => new HeadEvaluation(h.Name, h.Labels, scored))
            .Select(whole => new Measurement(whole, dataset, slices.Of(whole)))];
    }

    private MetricInfo Figure(string name, double value) => new(Whole.Head, name, Dataset, Math.Round(value, 4), null, null, Whole.Count);
}
