using System.Globalization;
using System.Xml.Linq;

namespace Classifier.Training.Evaluation.Plots;

/// <summary>One bar.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Detail">A smaller line below the name.</param>
/// <param name="Value">0 to 1.</param>
/// <param name="Low">Lower end of its interval.</param>
/// <param name="High">Upper end of its interval.</param>
internal sealed record Bar(string Name, string Detail, double Value, double Low, double High);

/// <summary>Horizontal bars from 0 to 1, each with its interval.</summary>
internal static class IntervalBars
{
    private const double Row = 34;
    private const double Length = 340;

    /// <summary>Draws them, the first on top; at least one.</summary>
    public static XElement Draw(string title, string description, IReadOnlyList<Bar> bars)
    {
        var area = new PlotArea(PlotArea.RoomFor(bars.SelectMany(b => new[] { b.Name, b.Detail })), 10, Length, bars.Count * Row);
        return Svg.Drawing(area.Left + Length + 60, area.Bottom + 24, title, description, [.. Scale(area), .. bars.SelectMany((bar, i) => Shapes(area, bar, i))]);
    }

    private static IEnumerable<XElement> Scale(PlotArea area)
    {
        foreach (var tick in PlotArea.Ticks(0))
        {
            yield return Svg.Line("grid", area.X(tick), area.Top, area.X(tick), area.Bottom);
            yield return Svg.Text("tick", area.X(tick), area.Bottom + 16, tick.ToString("0.#", CultureInfo.InvariantCulture), "middle");
        }
    }

    private static IEnumerable<XElement> Shapes(PlotArea area, Bar bar, int place)
    {
        var middle = area.Top + (place * Row) + (Row / 2);
        yield return Svg.Text("name", area.Left - 10, middle - 1, bar.Name, "end");
        yield return Svg.Text("detail", area.Left - 10, middle + 12, bar.Detail, "end");
        yield return Svg.Rectangle("bar", area.Left, middle - 9, bar.Value * Length, 18);
        yield return Svg.Line("whisker", area.X(bar.Low), middle, area.X(bar.High), middle);
        yield return Svg.Line("whisker", area.X(bar.Low), middle - 5, area.X(bar.Low), middle + 5);
        yield return Svg.Line("whisker", area.X(bar.High), middle - 5, area.X(bar.High), middle + 5);
        yield return Svg.Text("value", area.Left + Length + 12, middle + 4, bar.Value.ToString("0.000", CultureInfo.InvariantCulture));
    }
}
