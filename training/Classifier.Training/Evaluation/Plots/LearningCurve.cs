using System.Globalization;
using System.Xml.Linq;
using Classifier.Training.Evaluation.Reports;

namespace Classifier.Training.Evaluation.Plots;

/// <summary>
/// Accuracy and macro-F1 by the number of training documents, with their intervals as bands. The documents are on a log scale: what a doubling brings is
/// the same length everywhere.
/// </summary>
internal static class LearningCurve
{
    private const double LineOfText = 14;

    // Room on both sides of the points.
    private const double Margin = 1.15;

    private static readonly int[] Digits = [1, 2, 5];

    /// <summary>Draws it; the lower edge is the tenth at or below the least end of an interval.</summary>
    /// <param name="title">The drawing's title.</param>
    /// <param name="description">What it shows, for those who do not see it.</param>
    /// <param name="points">At least one, fewest documents first.</param>
    public static XElement Draw(string title, string description, IReadOnlyList<CurvePoint> points)
    {
        var lowest = points.Min(p => Math.Min(p.Accuracy.Low, p.MacroF1.Low));
        var area = new PlotArea(60, 12, 480, 300, Math.Min(0.9, Math.Floor(lowest * 10) / 10));
        var (first, last) = (points[0].Documents / Margin, points[^1].Documents * Margin);
        var (accuracy, macroF1) = LastPlaces(area, points[^1]);
        return Svg.Drawing(640, area.Bottom + 44, title, description,
        [
            .. area.Levels(),
            .. Ticks(first, last).SelectMany(t => new[]
            {
                Svg.Line("grid", X(t), area.Top, X(t), area.Bottom),
                Svg.Text("tick", X(t), area.Bottom + 16, t.ToString(CultureInfo.InvariantCulture), "middle"),
            }),
            Svg.Text("axis", 0, 0, "share", "middle").With("transform", $"translate(16 {Markup.Coordinate(area.Top + (area.Height / 2))}) rotate(-90)"),
            Svg.Text("axis", area.X(0.5), area.Bottom + 36, "training documents (log scale)", "middle"),
            Band("band", p => p.Accuracy), Band("band second", p => p.MacroF1),
            .. Curve("", "accuracy", accuracy, p => p.Accuracy), .. Curve(" second", "macro-F1", macroF1, p => p.MacroF1),
        ]);

        double X(double documents) => area.X(Math.Log(documents / first) / Math.Log(last / first));

        XElement Band(string style, Func<CurvePoint, CurveFigure> of) => Svg.Area(style,
            points.Select(p => (X(p.Documents), area.Y(of(p).High))).Concat(points.Reverse().Select(p => (X(p.Documents), area.Y(of(p).Low)))));

        IEnumerable<XElement> Curve(string style, string name, double nameAt, Func<CurvePoint, CurveFigure> of) =>
        [
            Svg.Path("curve" + style, points.Select(p => (X(p.Documents), area.Y(of(p).Value)))),
            .. points.Select(p => Svg.Dot("dot" + style, X(p.Documents), area.Y(of(p).Value))
                .Hint(string.Create(CultureInfo.InvariantCulture, $"{p.Documents} documents: {name} {of(p).Value:0.000} ({of(p).Low:0.000} – {of(p).High:0.000})"))),
            Svg.Text("value" + style, area.Left + area.Width + 8, nameAt + 4, name),
        ];
    }

    /// <summary>Round numbers of documents between two others: 1, 2 and 5 times powers of ten; one of the ends where there is none.</summary>
    internal static IReadOnlyList<int> Ticks(double first, double last)
    {
        int[] round =
        [
            .. Enumerable.Range(0, 9).SelectMany(power => Digits.Select(digit => digit * (int)Math.Pow(10, power))).Where(t => t >= first && t <= last),
        ];
        return round.Length > 0 ? round : [(int)Math.Ceiling(first)];
    }

    /// <summary>Where the names of the two lines stand: at their last points, but not over each other.</summary>
    private static (double Accuracy, double MacroF1) LastPlaces(PlotArea area, CurvePoint last)
    {
        var (accuracy, macroF1) = (area.Y(last.Accuracy.Value), area.Y(last.MacroF1.Value));
        var push = Math.Max(0, LineOfText - Math.Abs(accuracy - macroF1)) / 2;
        return accuracy <= macroF1 ? (accuracy - push, macroF1 + push) : (accuracy + push, macroF1 - push);
    }
}
