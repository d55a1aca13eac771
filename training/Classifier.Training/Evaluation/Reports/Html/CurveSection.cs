using System.Globalization;
using System.Xml.Linq;
using Classifier.Training.Evaluation.Plots;
using static Classifier.Training.Evaluation.Plots.Markup;
using static Classifier.Training.Evaluation.Reports.Html.ReportParts;

namespace Classifier.Training.Evaluation.Reports.Html;

/// <summary>The learning curve of a report: a part that brings its own style, for it may come into a report that was written before.</summary>
internal static class CurveSection
{
    private const string Css = """
        .interval { stroke: var(--blue); stroke-opacity: .7; } .interval.second { stroke: var(--orange); }
        .curve.second { stroke: var(--orange); stroke-dasharray: 6 3; } .dot.second { fill: var(--orange); }
        svg .series { fill: var(--blue); } svg .series.second { fill: var(--orange); }
        """;

    /// <summary>The section.</summary>
    public static XElement Write(CurveDocument curve) => Element("aside",
        Element("style", Css),
        Element("h2", "Learning curve"),
        Element("p", $"Each head of {curve.Recipe}, trained on random parts of the training documents, each part contained in the next, and measured on the same "
            + "held-out documents. Intervals hold 95 % (bootstrap)."),
        curve.Heads.Select(Write)).With("id", "learning-curve");

    private static XElement Write(HeadCurve head) => Part(head.Head,
        Element("p", head.Points.Count == 0 ? "No point was measured." : CurveSentence.Of(head)),
        head.Points.Count == 0 ? null : Plot(
            LearningCurve.Draw($"Learning curve of {head.Head}",
                "Accuracy and macro-F1 on held-out documents by the number of training documents, with their intervals; the table below has the numbers.", head.Points),
            Table(
                ["training documents", "share", "accuracy", "95 % interval", "macro-F1", "95 % interval"],
                head.Points.Select(p => (IReadOnlyList<object>)
                [
                    p.Documents.ToString(CultureInfo.InvariantCulture), Share(p.Share),
                    Number(p.Accuracy.Value), Range(p.Accuracy.Low, p.Accuracy.High), Number(p.MacroF1.Value), Range(p.MacroF1.Low, p.MacroF1.High),
                ]))),
        head.Omitted.Select(o => Element("p", $"Left out: {Share(o.Share)}: {o.Because}.").With("class", "from")));

    private static string Share(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + " %";
}
