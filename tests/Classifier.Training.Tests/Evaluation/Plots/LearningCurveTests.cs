using System.Globalization;
using System.Xml.Linq;
using Classifier.Training.Evaluation.Plots;
using Classifier.Training.Evaluation.Reports;

namespace Classifier.Training.Tests.Evaluation.Plots;

public class LearningCurveTests
{
    private static readonly CurvePoint[] Points =
        [Point(100, 0.62, 0.41), Point(200, 0.74, 0.60), Point(400, 0.80, 0.72), Point(1000, 0.86, 0.855)];

    [Fact]
    public void Draw_Points_StandInsideFurtherRightWithMoreDocumentsAndHigherWhenBetter()
    {
        var drawing = LearningCurve.Draw("t", "d", Points);

        var (left, right, top, bottom) = Area(drawing);
        foreach (var style in new[] { "curve", "curve second" })
        {
            var places = Places(drawing, style);
            Assert.Equal(4, places.Length);
            Assert.All(places, p => Assert.True(p.X > left && p.X < right && p.Y >= top && p.Y <= bottom));
            Assert.All(places.Zip(places.Skip(1)), step => Assert.True(step.Second.X > step.First.X && step.Second.Y < step.First.Y));
            // A doubling is as long everywhere.
            Assert.Equal(places[1].X - places[0].X, places[2].X - places[1].X, 1);
        }
    }

    [Fact]
    public void Draw_Intervals_StandAtTheirPointsAndInside()
    {
        var drawing = LearningCurve.Draw("t", "d", Points);

        var (_, _, top, bottom) = Area(drawing);
        foreach (var (line, style) in new[] { ("curve", "interval"), ("curve second", "interval second") })
        {
            var bars = drawing.Elements("line").Where(l => l.Attribute("class")!.Value == style && Number(l, "x1") == Number(l, "x2"));
            Assert.All(Places(drawing, line).Zip(bars, (place, bar) => (place, bar)), p =>
            {
                Assert.Equal(p.place.X, Number(p.bar, "x1"));
                Assert.True(Number(p.bar, "y1") > p.place.Y && Number(p.bar, "y2") < p.place.Y && Number(p.bar, "y1") <= bottom && Number(p.bar, "y2") >= top);
            });
            Assert.Equal(4, bars.Count());
        }
    }

    [Fact]
    public void Draw_LinesThatEndTogether_HaveTheirNamesApart()
    {
        var names = LearningCurve.Draw("t", "d", Points).Elements("text").Where(t => t.Attribute("class")!.Value.StartsWith("series", StringComparison.Ordinal)).ToList();

        Assert.Equal(["accuracy", "macro-F1"], names.Select(n => n.Value));
        Assert.True(Number(names[1], "y") - Number(names[0], "y") >= 13.9);
    }

    [Theory]
    [InlineData(87, 1150, new[] { 100, 200, 500, 1000 })]
    [InlineData(253, 663, new[] { 300, 400, 500, 600 })]
    [InlineData(52, 59, new[] { 52 })]
    public void Ticks_Range_AreRoundNumbersInIt(double first, double last, int[] expected) => Assert.Equal(expected, LearningCurve.Ticks(first, last));

    [Fact]
    public void Draw_OnePoint_StandsInTheMiddle()
    {
        var drawing = LearningCurve.Draw("t", "d", [Points[0]]);

        var (left, right, _, _) = Area(drawing);
        Assert.Equal((left + right) / 2, (Places(drawing, "curve")[0].X + Places(drawing, "curve second")[0].X) / 2, 1);
    }

    private static CurvePoint Point(int documents, double accuracy, double macroF1) => new(documents / 1000.0, documents, Figure(accuracy), Figure(macroF1));

    private static CurveFigure Figure(double value) => new(value, value - 0.05, value + 0.04, [value]);

    private static (double Left, double Right, double Top, double Bottom) Area(XElement drawing)
    {
        var lines = drawing.Elements("line").ToList();
        var level = lines.First(l => l.Attribute("y1")!.Value == l.Attribute("y2")!.Value);
        var tick = lines.First(l => l.Attribute("x1")!.Value == l.Attribute("x2")!.Value);
        return (Number(level, "x1"), Number(level, "x2"), Number(tick, "y1"), Number(tick, "y2"));
    }

    private static (double X, double Y)[] Places(XElement drawing, string style) =>
    [
        .. drawing.Elements().Single(e => e.Attribute("class")?.Value == style && e.Attribute("points") is not null).Attribute("points")!.Value.Split(' ')
            .Select(p => p.Split(',')).Select(p => (Parse(p[0]), Parse(p[1]))),
    ];

    private static double Number(XElement element, string attribute) => Parse(element.Attribute(attribute)!.Value);

    private static double Parse(string number) => double.Parse(number, CultureInfo.InvariantCulture);
}
