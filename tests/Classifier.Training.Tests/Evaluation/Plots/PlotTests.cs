using System.Globalization;
using System.Xml.Linq;
using Classifier.Training.Evaluation.Plots;
using Classifier.Training.Evaluation.Reports;

namespace Classifier.Training.Tests.Evaluation.Plots;

public sealed class PlotTests
{
    [Fact]
    public void Area_CornersOfItsRange_AreItsCorners()
    {
        var area = new PlotArea(10, 20, 100, 50, LowestY: 0.5);

        Assert.Equal((10, 110), (area.X(0), area.X(1)));
        Assert.Equal((20, 70, 45), (area.Y(1), area.Y(0.5), area.Y(0.75)));
    }

    [Theory]
    [InlineData(0, new[] { 0, 0.2, 0.4, 0.6, 0.8, 1 })]
    [InlineData(0.7, new[] { 0.7, 0.8, 0.9, 1 })]
    [InlineData(0.8, new[] { 0.8, 0.85, 0.9, 0.95, 1 })]
    public void Ticks_FromLowest_EndAtOne(double lowest, double[] expected) => Assert.Equal(expected, PlotArea.Ticks(lowest));

    [Fact]
    public void Bars_ValueAndInterval_AreToScale()
    {
        var drawing = IntervalBars.Draw("F1", "bars", [new Bar("<tên>", "a", 0.5, 0.25, 1)]);

        var bar = Classed(drawing, "bar").Single();
        var (left, length) = (Number(bar, "x"), 2 * Number(bar, "width"));
        var interval = Classed(drawing, "whisker").First();
        Assert.Equal(left + (0.25 * length), Number(interval, "x1"), 0.01);
        Assert.Equal(left + length, Number(interval, "x2"), 0.01);
        Assert.Equal("0.500", Classed(drawing, "value").Single().Value);
        Assert.Equal("<tên>", Classed(drawing, "name").Single().Value);
        Assert.Equal(("F1", "bars"), (drawing.Element("title")!.Value, drawing.Element("desc")!.Value));
    }

    [Fact]
    public void HeatMap_Counts_StandInTheirRowAndColumn()
    {
        var drawing = HeatMap.Draw("matrix", "counts", [("a", "A"), ("b", "B")], [[3, 1], [0, 0]]);

        var (right, wrong) = (Classed(drawing, "right").Single(), Classed(drawing, "wrong").Single());
        Assert.Equal(Number(right, "y"), Number(wrong, "y"));
        Assert.True(Number(right, "x") < Number(wrong, "x"));
        Assert.True(Number(right, "fill-opacity") > Number(wrong, "fill-opacity"));
        Assert.Equal("a answered b: 1 of 4", wrong.Element("title")!.Value);
        Assert.Equal(["3", "1"], drawing.Elements("text")
            .Where(t => t.Attribute("class")!.Value.StartsWith("count", StringComparison.Ordinal)).Select(t => t.Value));
    }

    [Fact]
    public void Reliability_Bin_HasItsDotAndItsDocuments()
    {
        var drawing = ReliabilityDiagram.Draw("reliability", "bins", [new(0.5, 0.6, 1, 0.55, 0), new(0.9, 1, 2, 0.95, 1)]);

        var dots = Classed(drawing, "dot").ToArray();
        Assert.True(Number(dots[0], "cx") < Number(dots[1], "cx") && Number(dots[0], "cy") > Number(dots[1], "cy"));
        Assert.Equal([45, 90], Classed(drawing, "bar").Select(b => Number(b, "height")));
    }

    [Fact]
    public void CoverageCurve_Threshold_IsMarkedWhereItIs()
    {
        CoveragePoint[] points = [new(0.5, 1), new(1, 0.75)];

        var drawing = CoverageCurve.Draw("coverage", "curve", points, new CoveragePoint(0.5, 1));

        var curve = Classed(drawing, "curve").Single().Attribute("points")!.Value;
        var threshold = Classed(drawing, "threshold").Single().Attribute("x1")!.Value;
        Assert.StartsWith(threshold + ",", curve, StringComparison.Ordinal);
        Assert.Empty(Classed(CoverageCurve.Draw("coverage", "curve", points, null), "threshold"));
    }

    private static IEnumerable<XElement> Classed(XElement drawing, string style) => drawing.Descendants().Where(e => e.Attribute("class")?.Value == style);

    private static double Number(XElement shape, string attribute) => double.Parse(shape.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
