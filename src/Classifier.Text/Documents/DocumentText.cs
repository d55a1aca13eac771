using Classifier.Text.Normalization;

namespace Classifier.Text.Documents;

/// <summary>
/// A document's title and body as one normalised text, the form that cues and features are read from. Immutable.
/// A document without a title is read as if the first line of its body were the title, at most <see cref="MaximumTitleLength"/> characters of it.
/// </summary>
public sealed class DocumentText
{
    /// <summary>How much of an untitled body's first line counts as its title, in UTF-16 units of the normalised text.</summary>
    public const int MaximumTitleLength = 250;

    private readonly int _bodyStart;

    private DocumentText(NormalizedText text, int titleTokens, int bodyStart, DateOnly? publishedOn) =>
        (Text, TitleTokenCount, _bodyStart, PublishedOn) = (text, titleTokens, bodyStart, publishedOn);

    /// <summary>Title, line feed, body; or the body alone when there is no title.</summary>
    public NormalizedText Text { get; }

    /// <summary>How many of the first tokens belong to the title.</summary>
    public int TitleTokenCount { get; }

    /// <summary><see cref="Document.PublishedOn"/>.</summary>
    public DateOnly? PublishedOn { get; }

    /// <summary>Normalises a document.</summary>
    /// <exception cref="OperationCanceledException">Cancelled while normalising.</exception>
    public static DocumentText From(Document document, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var bodyStart = string.IsNullOrWhiteSpace(document.Title) ? 0 : document.Title.Length + 1;
        var text = NormalizedText.From(bodyStart == 0 ? document.Body : $"{document.Title}\n{document.Body}", cancellation);
        var titleEnd = bodyStart == 0 ? FirstLineEnd(text) : text.Text.Length;
        var tokens = text.Tokens;
        var count = 0;
        while (count < tokens.Length && tokens[count].Start < titleEnd
            && (bodyStart == 0 || text.ToOriginal(tokens[count].Start) < bodyStart))
            count++;
        return new DocumentText(text, count, bodyStart, document.PublishedOn);
    }

    /// <summary>Where an offset of <see cref="NormalizedText.Original"/> stands in the caller's document.</summary>
    /// <param name="original">0 to the length of the original; what joins title and body counts as the title's end.</param>
    /// <returns>The field, and the UTF-16 offset in it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative or beyond the original.</exception>
    public (DocumentField Field, int Offset) Locate(int original)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(original);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(original, Text.Original.Length);
        return original < _bodyStart ? (DocumentField.Title, original) : (DocumentField.Body, original - _bodyStart);
    }

    private static int FirstLineEnd(NormalizedText text)
    {
        var line = text.Text.IndexOf('\n');
        return Math.Min(line < 0 ? text.Text.Length : line, MaximumTitleLength);
    }
}
