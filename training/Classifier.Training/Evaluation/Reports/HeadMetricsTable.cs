using Classifier.Modeling.Bundles;

namespace Classifier.Training.Evaluation.Reports;

/// <summary>Makes <see cref="HeadMetrics"/> of a measurement.</summary>
internal static class HeadMetricsTable
{
    private const int MostPairs = 20;
    private const int MostPoints = 100;

    /// <summary>All that <c>metrics.json</c> tells of one head on one set of documents.</summary>
    public static HeadMetrics Of(Measurement measurement)
    {
        var whole = measurement.Whole;
        var drawn = whole.Drawn;
        return new HeadMetrics(
            whole.Head,
            whole.Labels,
            whole.Count,
            [.. measurement.Figures, .. Further(measurement, drawn), .. measurement.RiskCoverage],
            [.. whole.Labels.Select((label, c) => OfLabel(label, c, whole.Confusion, drawn))],
            [.. whole.Labels.Select((_, truth) => (IReadOnlyList<int>)[.. whole.Labels.Select((_, answer) => whole.Confusion[truth, answer])])],
            [.. whole.Calibration.Select(b => new CalibrationBin(
                Round(b.Bin / (double)HeadEvaluation.CalibrationBins), Round((b.Bin + 1) / (double)HeadEvaluation.CalibrationBins),
                b.Count, Round(b.MeanProbability), Round(b.Accuracy)))],
            [.. Curve(whole)],
            [.. Confused(whole.Confusion).OrderByDescending(p => p.Count).Take(MostPairs)],
            [.. measurement.SliceFigures.GroupBy(f => f.Dataset).Select(g => OfSlice(g.Key[(measurement.Dataset.Length + 1)..], [.. g]))]);
    }

    /// <summary>What a bundle's manifest does not tell.</summary>
    private static IEnumerable<MetricInfo> Further(Measurement measurement, IReadOnlyList<ConfusionMatrix> drawn)
    {
        var (whole, dataset) = (measurement.Whole, measurement.Dataset);
        var weighted = IntervalOf(drawn, m => m.WeightedF1);
        yield return new(whole.Head, "weighted_f1", dataset, Round(whole.Confusion.WeightedF1), weighted.Low, weighted.High, whole.Count);
        yield return new(whole.Head, "brier_score", dataset, Round(whole.BrierScore), null, null, whole.Count);
    }

    private static LabelMetrics OfLabel(string label, int c, ConfusionMatrix matrix, IReadOnlyList<ConfusionMatrix> drawn) => new(
        label, Round(matrix.Precision(c)), Round(matrix.Recall(c)), Round(matrix.F1(c)), matrix.Support(c),
        IntervalOf(drawn, m => m.Precision(c)), IntervalOf(drawn, m => m.Recall(c)), IntervalOf(drawn, m => m.F1(c)));

    private static IEnumerable<CoveragePoint> Curve(HeadEvaluation whole)
    {
        var curve = new RiskCoverage(whole.Cases.Select(c => (c.Answer.Best.Probability, c.IsRight)));
        var points = Math.Min(MostPoints, whole.Count);
        return Enumerable.Range(1, points)
            .Select(i => (double)(int)Math.Ceiling((double)i * whole.Count / points) / whole.Count)
            .Select(coverage => new CoveragePoint(Round(coverage), Round(curve.Accuracy(coverage))));
    }

    private static IEnumerable<ConfusedPair> Confused(ConfusionMatrix matrix) =>
        from truth in Enumerable.Range(0, matrix.Labels.Count)
        from answer in Enumerable.Range(0, matrix.Labels.Count)
        where truth != answer && matrix[truth, answer] > 0
        select new ConfusedPair(matrix.Labels[truth], matrix.Labels[answer], matrix[truth, answer]);

    private static SliceMetrics OfSlice(string slice, IReadOnlyList<MetricInfo> figures)
    {
        var (accuracy, macroF1) = (figures.First(f => f.Name == "accuracy"), figures.First(f => f.Name == "macro_f1"));
        return new SliceMetrics(
            slice, accuracy.Documents,
            accuracy.Value, new Interval(accuracy.Low!.Value, accuracy.High!.Value), macroF1.Value, new Interval(macroF1.Low!.Value, macroF1.High!.Value));
    }

    private static Interval IntervalOf(IReadOnlyList<ConfusionMatrix> drawn, Func<ConfusionMatrix, double> figure)
    {
        var (low, high) = Bootstrap.Interval(drawn.Select(figure));
        return new Interval(Round(low), Round(high));
    }

    private static double Round(double value) => Math.Round(value, 4);
}
