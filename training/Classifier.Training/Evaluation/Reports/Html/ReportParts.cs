using System.Globalization;
using System.Xml.Linq;
using static Classifier.Training.Evaluation.Plots.Markup;

namespace Classifier.Training.Evaluation.Reports.Html;

/// <summary>Pieces that the sections of a report share.</summary>
internal static class ReportParts
{
    public static string Number(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>An interval as text; empty without one.</summary>
    public static string Range(double? low, double? high) => low is { } l && high is { } h ? $"{Number(l)} – {Number(h)}" : "";

    public static string Range(Interval interval) => Range(interval.Low, interval.High);

    /// <summary>A table whose rows begin with what they are about.</summary>
    /// <param name="headers">One of each column.</param>
    /// <param name="rows">Texts, elements or sequences of elements, as many as there are columns.</param>
    public static XElement Table(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<object>> rows)
    {
        IReadOnlyList<object>[] all = [.. rows];
        return Element("div", Element("table",
            Element("thead", Element("tr", headers.Select((h, i) => Align(Element("th", h).With("scope", "col"), i)))),
            Element("tbody", all.Select(row => Element("tr", row.Select((cell, i) =>
                Align(i == 0 ? Element("th", cell).With("scope", "row") : Element("td", cell), i))))))).With("class", "wide");

        // Names to the left, numbers to the right.
        XElement Align(XElement cell, int column) => column == 0 || all is [var first, ..] && first[column] is not string ? cell.With("class", "words") : cell;
    }

    /// <summary>A plot with the table of what it shows, folded away.</summary>
    public static XElement Plot(XElement drawing, XElement table) => Element("figure",
        Element("div", drawing).With("class", "wide"),
        Element("details", Element("summary", "The same as a table"), table));

    /// <summary>A part of a section, under its own heading.</summary>
    public static XElement Part(string heading, params IEnumerable<object?> content) =>
        Element("section", Element("h3", heading), content).With("class", "part");
}
