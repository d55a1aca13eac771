using System.Xml.Linq;
using static Classifier.Training.Evaluation.Plots.Markup;

namespace Classifier.Training.Evaluation.Reports.Html;

/// <summary>A page that needs no other file and no network, light and dark.</summary>
internal static class HtmlPage
{
    /// <summary>The page.</summary>
    /// <param name="title">Its title, which is its first heading too.</param>
    /// <param name="script">A script of ours; empty for none.</param>
    /// <param name="content">What follows the heading: texts, elements, sequences of elements.</param>
    public static string Format(string title, string script, params IEnumerable<object?> content)
    {
        var body = Element("body", Element("main", Element("h1", title), content));
        // Style and script are ours and stand as they are; all else is encoded. The policy keeps a page from loading anything, whatever a text holds.
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'{(script.Length > 0 ? "; script-src 'unsafe-inline'" : "")}">
            {Write(Element("title", title))}
            <style>
            {ReportStyle.Css}</style>
            </head>
            {Write(body)}
            {(script.Length > 0 ? $"<script>\n{script}</script>\n" : "")}</html>

            """.ReplaceLineEndings("\n");
    }
}
