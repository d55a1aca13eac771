using System.Xml.Linq;
using static Classifier.Training.Evaluation.Plots.Markup;

namespace Classifier.Training.Evaluation.Plots;

/// <summary>The shapes that plots are made of. Colours are the page's: each shape names a class.</summary>
internal static class Svg
{
    /// <summary>A drawing that screen readers tell by its title and description. Lengths are in pixels of an unscaled page.</summary>
    public static XElement Drawing(double width, double height, string title, string description, params IEnumerable<object?> shapes) =>
        Element("svg", Element("title", title), Element("desc", description), shapes)
            .With("viewBox", $"0 0 {Coordinate(width)} {Coordinate(height)}").With("role", "img")
            .With("style", $"width:{Coordinate(width)}px");

    /// <summary>How wide a margin the names to the left of a plot need: 100 to 330 pixels, by what letters take on average.</summary>
    public static double Margin(IEnumerable<(string Name, string Detail)> rows) =>
        Math.Clamp(20 + rows.Max(r => Math.Max(r.Name.Length * 6.4, r.Detail.Length * 5.9)), 100, 330);

    public static XElement Line(string style, double x1, double y1, double x2, double y2) =>
        Element("line").With("class", style).With("x1", x1).With("y1", y1).With("x2", x2).With("y2", y2);

    public static XElement Rectangle(string style, double x, double y, double width, double height) =>
        Element("rect").With("class", style).With("x", x).With("y", y).With("width", width).With("height", height);

    public static XElement Dot(string style, double x, double y) => Element("circle").With("class", style).With("cx", x).With("cy", y).With("r", 4);

    public static XElement Path(string style, IEnumerable<(double X, double Y)> points) =>
        Element("polyline").With("class", style).With("points", string.Join(' ', points.Select(p => $"{Coordinate(p.X)},{Coordinate(p.Y)}")));

    /// <summary>A line of text.</summary>
    /// <param name="style">Its class.</param>
    /// <param name="x">Where it starts, or what <paramref name="anchor"/> says.</param>
    /// <param name="y">Its base line.</param>
    /// <param name="text">The text.</param>
    /// <param name="anchor"><c>start</c>, <c>middle</c> or <c>end</c>.</param>
    public static XElement Text(string style, double x, double y, string text, string anchor = "start") =>
        Element("text", text).With("class", style).With("x", x).With("y", y).With("text-anchor", anchor);

    /// <summary>The shape with a hint that shows under the pointer.</summary>
    public static XElement Hint(this XElement shape, string hint)
    {
        shape.Add(Element("title", hint));
        return shape;
    }
}
