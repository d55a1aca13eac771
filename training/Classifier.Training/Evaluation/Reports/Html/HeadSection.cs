using System.Xml.Linq;
using Classifier.Modeling.Bundles;
using Classifier.Training.Evaluation.Plots;
using static Classifier.Training.Evaluation.Plots.Markup;
using static Classifier.Training.Evaluation.Reports.Html.ReportParts;

namespace Classifier.Training.Evaluation.Reports.Html;

/// <summary>What a report says of one head on one set of documents.</summary>
internal sealed class HeadSection(string dataset, HeadInfo head, HeadMetrics metrics, HeadErrors? errors)
{
    private readonly LabelNames _names = new(head);

    /// <summary>The section.</summary>
    /// <param name="anchor">What links to it name.</param>
    public XElement Write(string anchor) => Element("section",
        Element("h2", head.NameVi.Length > 0 ? Element("span", head.NameVi).With("lang", "vi") : null, Element("code", head.Name)).With("id", anchor),
        Element("p", $"{metrics.Documents} documents ({dataset}). {Threshold()}Intervals hold 95 % (bootstrap)."),
        Summary(), Labels(), Confusion(), Confused(), Calibration(), Coverage(), Slices(),
        errors is null ? null : new ErrorBrowser(_names, errors).Write());

    /// <summary>Answers of several models have no threshold in common.</summary>
    private string Threshold() => head.MinimumConfidence > 0 ? $"Abstains below probability {Number(head.MinimumConfidence)}. " : "";

    private XElement Summary() => Part("Figures", Table(
        ["figure", "value", "95 % interval"],
        metrics.Figures.Select(f => (IReadOnlyList<object>)[FigureNames.Of(f.Name), Number(f.Value), Range(f.Low, f.High)])));

    private XElement Labels() => Part("Labels", Plot(
        IntervalBars.Draw($"F1 of each label of {head.Name}", "A bar for each label with its 95 % interval; the table below has the numbers.",
            [.. metrics.PerLabel.Select(l => new Bar(_names[l.Label], $"{l.Label} · {l.Support} documents", l.F1, l.F1Interval.Low, l.F1Interval.High))]),
        Table(
            ["label", "documents", "F1", "95 % interval", "precision", "95 % interval", "recall", "95 % interval"],
            metrics.PerLabel.Select(l => (IReadOnlyList<object>)
            [
                _names.Both(l.Label), $"{l.Support}", Number(l.F1), Range(l.F1Interval),
                Number(l.Precision), Range(l.PrecisionInterval), Number(l.Recall), Range(l.RecallInterval),
            ]))));

    private XElement Confusion() => Part("Confusion matrix", Plot(
        HeatMap.Draw($"Confusion matrix of {head.Name}", "Rows are the truth, columns the answer; the table below has the numbers.",
            [.. metrics.Labels.Select(l => (l, _names[l]))], metrics.Confusion),
        Table(
            ["truth", .. metrics.Labels],
            metrics.Labels.Select((label, i) => (IReadOnlyList<object>)[_names.Both(label), .. metrics.Confusion[i].Select(c => $"{c}")]))));

    private XElement? Confused() => metrics.MostConfused.Count == 0 ? null : Part("Most confused", Table(
        ["truth", "answer", "documents", "share of the truth's"],
        metrics.MostConfused.Select(p => (IReadOnlyList<object>)
        [
            _names.Both(p.Truth), _names.Both(p.Answer), $"{p.Count}", Number((double)p.Count / metrics.PerLabel.First(l => l.Label == p.Truth).Support),
        ])));

    private XElement Calibration() => Part("Reliability",
        Element("p", "On the dashed line a probability means what it says; below it the head is too sure of itself."),
        Plot(
            ReliabilityDiagram.Draw($"Reliability of {head.Name}",
                "Share right by best probability, with the documents of each bin; the table below has the numbers.",
                metrics.Calibration),
            Table(
                ["best probability", "documents", "mean probability", "share right"],
                metrics.Calibration.Select(b => (IReadOnlyList<object>)[Range(b.Low, b.High), $"{b.Count}", Number(b.MeanProbability), Number(b.Accuracy)]))));

    private XElement Coverage()
    {
        var threshold = Figure("coverage") is > 0 and var coverage && Figure("selective_accuracy") is { } accuracy
            ? new CoveragePoint(coverage, accuracy) : null;
        return Part("Accuracy by coverage", Plot(
            CoverageCurve.Draw($"Accuracy of {head.Name} by coverage",
                "How accuracy falls as more documents are answered, with the place of the threshold; the table below has the numbers.",
                metrics.RiskCoverage, threshold),
            Table(
                ["answered", "share right"],
                metrics.RiskCoverage.Where((_, i) => i % 5 == 4 || i == metrics.RiskCoverage.Count - 1)
                    .Select(p => (IReadOnlyList<object>)[Number(p.Coverage), Number(p.Accuracy)]))));
    }

    private XElement Slices() => Part("Slices",
        Plot(
            IntervalBars.Draw($"Accuracy of {head.Name} by slice",
                "A bar for each part of the documents with its 95 % interval; the table below has the numbers.",
                [.. metrics.Slices.Select(s => new Bar(s.Slice, $"{s.Documents} documents", s.Accuracy, s.AccuracyInterval.Low, s.AccuracyInterval.High))]),
            Table(
                ["slice", "documents", "accuracy", "95 % interval", "macro-F1", "95 % interval"],
                metrics.Slices.Select(s => (IReadOnlyList<object>)
                [
                    s.Slice, $"{s.Documents}", Number(s.Accuracy), Range(s.AccuracyInterval), Number(s.MacroF1), Range(s.MacroF1Interval),
                ]))));

    private double? Figure(string name) => metrics.Figures.FirstOrDefault(f => f.Name == name)?.Value;
}
