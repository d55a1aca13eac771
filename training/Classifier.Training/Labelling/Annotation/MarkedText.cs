using Classifier.Modeling.Evidence;
using Classifier.Text.Documents;
using Spectre.Console;

namespace Classifier.Training.Labelling.Annotation;

/// <summary>A document's text for a terminal, with what speaks for and against a label marked in it.</summary>
internal static class MarkedText
{
    /// <summary>What speaks for the label; differs from <see cref="Against"/> without colours as well.</summary>
    public static Style For { get; } = new(Color.Green, decoration: Decoration.Bold | Decoration.Underline);

    /// <summary>What speaks against it.</summary>
    public static Style Against { get; } = new(Color.Red, decoration: Decoration.Italic);

    /// <summary>The title on a line of its own, and the body.</summary>
    /// <param name="title">The title; empty for none.</param>
    /// <param name="body">The body.</param>
    /// <param name="evidence">Places in the two, the strongest first; where they overlap, the stronger one is seen.</param>
    public static Paragraph Of(string title, string body, IReadOnlyList<EvidenceSpan> evidence)
    {
        var paragraph = new Paragraph();
        if (title.Length > 0)
        {
            Append(paragraph, title, evidence.Where(e => e.Span.Field == DocumentField.Title), new Style(decoration: Decoration.Bold));
            paragraph.Append("\n\n");
        }
        Append(paragraph, body, evidence.Where(e => e.Span.Field == DocumentField.Body), Style.Plain);
        return paragraph;
    }

    private static void Append(Paragraph paragraph, string text, IEnumerable<EvidenceSpan> evidence, Style plain)
    {
        var styles = new Style[text.Length];
        Array.Fill(styles, plain);
        foreach (var span in evidence.Reverse())
            Array.Fill(styles, span.Contribution >= 0 ? For : Against, span.Span.Utf16.Start, span.Span.Utf16.End - span.Span.Utf16.Start);
        var shown = Harmless(text);
        for (int start = 0, end; start < text.Length; start = end)
        {
            for (end = start + 1; end < text.Length && styles[end] == styles[start]; end++)
            {
            }
            paragraph.Append(shown[start..end], styles[start]);
        }
    }

    /// <summary>
    /// The text with spaces for whatever a terminal would obey or turn round: control characters but for line feeds, and marks of writing direction.
    /// It is as long as before.
    /// </summary>
    internal static string Harmless(string text) => string.Create(text.Length, text, static (shown, original) =>
    {
        for (var i = 0; i < shown.Length; i++)
            shown[i] = IsObeyed(original[i]) ? ' ' : original[i];
    });

    /// <summary>Control characters, the two ends of lines that Unicode has of its own, and the marks that turn the direction of writing round.</summary>
    private static bool IsObeyed(char c) =>
        (char.IsControl(c) && c != '\n') || c is >= '\u2028' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
