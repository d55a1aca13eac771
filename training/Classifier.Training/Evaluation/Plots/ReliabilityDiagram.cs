using System.Xml.Linq;
using Classifier.Training.Evaluation.Reports;

namespace Classifier.Training.Evaluation.Plots;

/// <summary>
/// What share is right of the documents of each probability, and how many these are; A. Niculescu-Mizil and R. Caruana, "Predicting good
/// probabilities with supervised learning", 2005. On the diagonal a probability means what it says.
/// </summary>
internal static class ReliabilityDiagram
{
    private const double Side = 340;
    private const double Counts = 90;

    /// <summary>Draws it; <paramref name="bins"/> has at least one.</summary>
    public static XElement Draw(string title, string description, IReadOnlyList<CalibrationBin> bins)
    {
        var area = new PlotArea(60, 12, Side, Side);
        var floor = area.Bottom + 46 + Counts;
        var most = bins.Max(b => b.Count);
        return Svg.Drawing(Side + 80, floor + 44, title, description,
        [
            .. area.Grid(),
            Svg.Text("axis", 0, 0, "share right", "middle").With("transform", $"translate(16 {Markup.Coordinate(area.Top + (Side / 2))}) rotate(-90)"),
            Svg.Line("ideal", area.X(0), area.Y(0), area.X(1), area.Y(1)),
            Svg.Path("curve", bins.Select(b => (area.X(b.MeanProbability), area.Y(b.Accuracy)))),
            .. bins.Select(b => Svg.Dot("dot", area.X(b.MeanProbability), area.Y(b.Accuracy)).Hint($"{b.Count} documents")),
            .. bins.SelectMany(b => Bar(area, b, floor, most)),
            Svg.Line("grid", area.X(0), floor, area.X(1), floor),
            Svg.Text("axis", area.X(0.5), floor + 30, "best probability; the bars are documents", "middle"),
        ]);
    }

    private static IEnumerable<XElement> Bar(PlotArea area, CalibrationBin bin, double floor, int most)
    {
        var height = Counts * bin.Count / most;
        yield return Svg.Rectangle("bar", area.X(bin.Low) + 1, floor - height, area.X(bin.High) - area.X(bin.Low) - 2, height);
        yield return Svg.Text("tick", area.X((bin.Low + bin.High) / 2), floor - height - 4, $"{bin.Count}", "middle");
    }
}
