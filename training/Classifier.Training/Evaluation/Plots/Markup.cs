using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Classifier.Training.Evaluation.Plots;

/// <summary>Elements of HTML and SVG. Whatever text is put in comes out encoded; characters that no page can hold become U+FFFD.</summary>
internal static class Markup
{
    // HTML closes these itself; any other element needs its end tag even when it is empty.
    private static readonly HashSet<string> Void = ["br", "input", "meta"];

    /// <summary>An element.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="content">Texts, elements and sequences of elements, in order; null is nothing.</param>
    public static XElement Element(string name, params IEnumerable<object?> content)
    {
        var element = new XElement(name, content.Select(c => c is string text ? Clean(text) : c));
        if (element.IsEmpty && !Void.Contains(name))
            element.Add("");
        return element;
    }

    /// <summary>The element, now with an attribute.</summary>
    public static XElement With(this XElement element, string attribute, string value)
    {
        element.SetAttributeValue(attribute, Clean(value));
        return element;
    }

    /// <summary>The element, now with an attribute: a number of at most two decimals.</summary>
    public static XElement With(this XElement element, string attribute, double value) => element.With(attribute, Coordinate(value));

    /// <summary>The element's text, on one line but for the line feeds of its texts.</summary>
    public static string Write(XElement element) => element.ToString(SaveOptions.DisableFormatting);

    /// <summary>A number as SVG writes it.</summary>
    public static string Coordinate(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    private static string Clean(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (!IsCharacter(text, ref i))
                return string.Concat(text.EnumerateRunes().Select(r => r.IsBmp && !XmlConvert.IsXmlChar((char)r.Value) ? "\uFFFD" : r.ToString()));
        return text;
    }

    private static bool IsCharacter(string text, ref int i)
    {
        if (XmlConvert.IsXmlChar(text[i]))
            return true;
        return i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]) && ++i > 0;
    }
}
