using System.Globalization;
using System.Xml.Linq;
using Classifier.Training.Evaluation.Reports;

namespace Classifier.Training.Evaluation.Plots;

/// <summary>
/// Accuracy and macro-F1 by the number of training documents, with their intervals. The documents are on a log scale: what a doubling brings is
/// the same length everywhere.
/// </summary>
internal static class LearningCurve
{
    private const double LineOfText = 14;

    // Room on both sides of the points.
    private const double Margin = 1.15;

    // The two lines stand a little beside each other, so that the intervals do.
    private const double Aside = 3;
    private const double HalfCap = 3;
    private const int FewTicks = 3;

    private static readonly int[] RoundDigits = [1, 2, 5];
    private static readonly int[] AllDigits = [1, 2, 3, 4, 5, 6, 7, 8, 9];

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
            Svg.Text("axis", 0, 0, "accuracy, macro-F1", "middle").With("transform", $"translate(16 {Markup.Coordinate(area.Top + (area.Height / 2))}) rotate(-90)"),
            Svg.Text("axis", area.X(0.5), area.Bottom + 36, "training documents (log scale)", "middle"),
            .. Curve("", "accuracy", accuracy, -Aside, p => p.Accuracy), .. Curve(" second", "macro-F1", macroF1, Aside, p => p.MacroF1),
        ]);

        double X(double documents) => area.X(Math.Log(documents / first) / Math.Log(last / first));

        IEnumerable<XElement> Curve(string style, string name, double nameAt, double aside, Func<CurvePoint, CurveFigure> of) =>
        [
            .. points.SelectMany(p => Interval("interval" + style, X(p.Documents) + aside, area.Y(of(p).Low), area.Y(of(p).High))),
            Svg.Path("curve" + style, points.Select(p => (X(p.Documents) + aside, area.Y(of(p).Value)))),
            .. points.Select(p => Svg.Dot("dot" + style, X(p.Documents) + aside, area.Y(of(p).Value))
                .Hint(string.Create(CultureInfo.InvariantCulture, $"{p.Documents} documents: {name} {of(p).Value:0.000} ({of(p).Low:0.000} – {of(p).High:0.000})"))),
            Svg.Text("series" + style, area.Left + area.Width + 8, nameAt + 4, name),
        ];
    }

    /// <summary>Round numbers of documents between two others, a few at least where there are so many; one of the ends where there is none.</summary>
    internal static IReadOnlyList<int> Ticks(double first, double last)
    {
        var round = With(RoundDigits).Length >= FewTicks ? With(RoundDigits) : With(AllDigits);
        return round.Length > 0 ? round : [(int)Math.Ceiling(first)];

        int[] With(int[] digits) =>
            [.. Enumerable.Range(0, 9).SelectMany(power => digits.Select(digit => digit * (int)Math.Pow(10, power))).Where(t => t >= first && t <= last)];
    }

    private static IEnumerable<XElement> Interval(string style, double x, double low, double high) =>
    [
        Svg.Line(style, x, low, x, high), Svg.Line(style, x - HalfCap, low, x + HalfCap, low), Svg.Line(style, x - HalfCap, high, x + HalfCap, high),
    ];

    /// <summary>Where the names of the two lines stand: at their last points, but not over each other.</summary>
    private static (double Accuracy, double MacroF1) LastPlaces(PlotArea area, CurvePoint last)
    {
        var (accuracy, macroF1) = (area.Y(last.Accuracy.Value), area.Y(last.MacroF1.Value));
        var push = Math.Max(0, LineOfText - Math.Abs(accuracy - macroF1)) / 2;
        return accuracy <= macroF1 ? (accuracy - push, macroF1 + push) : (accuracy + push, macroF1 - push);
    }
}
