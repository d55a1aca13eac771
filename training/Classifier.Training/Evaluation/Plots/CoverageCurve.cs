using System.Xml.Linq;
using Classifier.Training.Evaluation.Reports;

namespace Classifier.Training.Evaluation.Plots;

/// <summary>Accuracy by coverage, and where the head's threshold puts it.</summary>
internal static class CoverageCurve
{
    /// <summary>Draws it; the lower edge is the tenth at or below the least accuracy.</summary>
    /// <param name="title">The drawing's title.</param>
    /// <param name="description">What it shows, for those who do not see it.</param>
    /// <param name="points">At least one, the least coverage first.</param>
    /// <param name="threshold">Coverage and accuracy at the threshold; null when the head answers nothing there.</param>
    public static XElement Draw(string title, string description, IReadOnlyList<CoveragePoint> points, CoveragePoint? threshold)
    {
        var lowest = points.Append(threshold).Min(p => p?.Accuracy ?? 1);
        var area = new PlotArea(60, 24, 460, 280, Math.Min(0.9, Math.Floor(lowest * 10) / 10));
        return Svg.Drawing(540, area.Bottom + 44, title, description,
        [
            .. area.Grid(),
            Svg.Text("axis", 0, 0, "share right", "middle").With("transform", $"translate(16 {Markup.Coordinate(area.Top + 140)}) rotate(-90)"),
            Svg.Text("axis", area.X(0.5), area.Bottom + 36, "share of documents answered, the surest first", "middle"),
            Svg.Path("curve", points.Select(p => (area.X(p.Coverage), area.Y(p.Accuracy)))),
            .. threshold is null ? [] : Mark(area, threshold),
        ]);
    }

    private static IEnumerable<XElement> Mark(PlotArea area, CoveragePoint threshold)
    {
        var x = area.X(threshold.Coverage);
        yield return Svg.Line("threshold", x, area.Top, x, area.Bottom);
        yield return Svg.Dot("dot", x, area.Y(threshold.Accuracy));
        yield return Svg.Text("value", x, area.Top - 8, "threshold", threshold.Coverage > 0.85 ? "end" : threshold.Coverage < 0.15 ? "start" : "middle");
    }
}
