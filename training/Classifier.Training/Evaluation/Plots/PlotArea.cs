using System.Globalization;
using System.Xml.Linq;

namespace Classifier.Training.Evaluation.Plots;

/// <summary>Where a plot of two shares lies in its drawing: x from 0 to 1 to the right, y up to 1 upwards.</summary>
/// <param name="Left">Left edge, pixels.</param>
/// <param name="Top">Upper edge, pixels.</param>
/// <param name="Width">Width, pixels.</param>
/// <param name="Height">Height, pixels.</param>
/// <param name="LowestY">The y of the lower edge: 0 or more, below 1.</param>
internal sealed record PlotArea(double Left, double Top, double Width, double Height, double LowestY = 0)
{
    public double Bottom => Top + Height;

    /// <summary>Pixels from the left of the drawing.</summary>
    public double X(double share) => Left + (share * Width);

    /// <summary>Pixels from the top of the drawing.</summary>
    public double Y(double share) => Top + (Height * (1 - share) / (1 - LowestY));

    /// <summary>Where the ticks of an axis are: round numbers from its lowest value to 1, three to eight of them.</summary>
    public static IReadOnlyList<double> Ticks(double lowest)
    {
        var step = lowest < 0.5 ? 0.2 : lowest < 0.8 ? 0.1 : lowest < 0.9 ? 0.05 : 0.02;
        return [.. Enumerable.Range(0, (int)Math.Floor(((1 - lowest) / step) + 1e-9) + 1).Select(i => Math.Round(1 - (i * step), 4)).Reverse()];
    }

    /// <summary>Grid lines with their numbers.</summary>
    public IEnumerable<XElement> Grid()
    {
        foreach (var tick in Ticks(0))
        {
            yield return Svg.Line("grid", X(tick), Top, X(tick), Bottom);
            yield return Svg.Text("tick", X(tick), Bottom + 16, Number(tick), "middle");
        }
        foreach (var line in Levels())
            yield return line;
    }

    /// <summary>The horizontal grid lines with their numbers.</summary>
    public IEnumerable<XElement> Levels()
    {
        foreach (var tick in Ticks(LowestY))
        {
            yield return Svg.Line("grid", Left, Y(tick), Left + Width, Y(tick));
            yield return Svg.Text("tick", Left - 6, Y(tick) + 4, Number(tick), "end");
        }
    }

    private static string Number(double tick) => tick.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The width, in drawing units, of a column of names: as the longest needs, 140 to 330.</summary>
    public static double RoomFor(IEnumerable<string> names) => Math.Clamp(20 + (7 * names.Max(n => n.Length)), 140, 330);
}
