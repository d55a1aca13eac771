using Classifier.Modeling.Bundles;
using Classifier.Training.Ablations;
using Classifier.Training.Data;
using Classifier.Training.Evaluation.Reports;

namespace Classifier.Training.Curves;

/// <summary>Measures the points of a learning curve, but for those that are finished already.</summary>
/// <param name="recipe">The recipe's name.</param>
/// <param name="plan">What to train.</param>
/// <param name="finished">Keeps finished trainings.</param>
/// <param name="report">Told what is going on: step and detail.</param>
/// <param name="time">The clock.</param>
internal sealed class CurveRun(string recipe, CurvePlan plan, ResultFile<TrialResult> finished, Action<string, string> report, TimeProvider time)
{
    /// <summary>The curve as far as it is measured, once more after each share; the last is whole.</summary>
    /// <exception cref="OperationCanceledException">It was stopped; finished trainings are kept.</exception>
    public IEnumerable<CurveDocument> Growing(CancellationToken cancellation)
    {
        foreach (var point in plan.Points.Where(p => p.Omitted.Length > 0))
            report($"left out: {point.Name}: {point.Omitted}", "");
        var run = new TrialRun(plan.Points.SelectMany(p => p.Trials), finished, report, time);
        var done = new List<(PlannedPoint Point, IReadOnlyList<TrialResult> Results)>();
        foreach (var share in plan.Points.GroupBy(p => p.Share))
        {
            foreach (var point in share)
                done.Add((point, [.. point.Trials.Select(t => run.Of(t, cancellation))]));
            yield return new CurveDocument(recipe, [.. done.GroupBy(d => d.Point.Head).Select(head => Curve(head.Key, [.. head]))]);
        }
    }

    private HeadCurve Curve(string head, IReadOnlyList<(PlannedPoint Point, IReadOnlyList<TrialResult> Results)> done)
    {
        var measured = done.Where(d => d.Results.Count > 0).Select(d => (Point: Point(d.Point.Share, d.Results), d.Results)).ToList();
        return new HeadCurve(
            head, plan.HeldOut[head], [.. measured.Select(m => m.Point)], measured.Count < 2 ? null : Step(measured[^2], measured[^1]),
            [.. done.Where(d => d.Results.Count == 0).Select(d => new OmittedPoint(d.Point.Share, d.Point.Omitted))]);
    }

    private static CurvePoint Point(double share, IReadOnlyList<TrialResult> results) => new(
        share, (int)Math.Round(results.Average(r => r.Documents)), Figure("accuracy", results), Figure("macro_f1", results));

    private static CurveFigure Figure(string name, IReadOnlyList<TrialResult> results)
    {
        MetricInfo[] figures = [.. results.Select(r => r.Metric(Trial.HeldOut, name)!)];
        return new CurveFigure(Mean(f => f.Value), Mean(f => f.Low!.Value), Mean(f => f.High!.Value), [.. figures.Select(f => f.Value)]);

        double Mean(Func<MetricInfo, double> of) => Math.Round(figures.Average(of), 4);
    }

    private static CurveStep Step((CurvePoint Point, IReadOnlyList<TrialResult> Results) from, (CurvePoint Point, IReadOnlyList<TrialResult> Results) to)
    {
        var doublings = Math.Log2((double)to.Point.Documents / from.Point.Documents);
        var (low, high) = RightMarks.DifferenceInterval([.. from.Results.Zip(to.Results, (a, b) => (a.Right[Trial.HeldOut], b.Right[Trial.HeldOut]))]);
        return new CurveStep(
            from.Point.Documents, to.Point.Documents, PerDoubling(to.Point.Accuracy.Value - from.Point.Accuracy.Value),
            new Interval(PerDoubling(low), PerDoubling(high)), PerDoubling(to.Point.MacroF1.Value - from.Point.MacroF1.Value));

        double PerDoubling(double difference) => Math.Round(100 * difference / doublings, 2);
    }
}
