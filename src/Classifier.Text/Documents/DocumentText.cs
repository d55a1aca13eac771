using Classifier.Text.Actors;
using Classifier.Text.Boilerplate;
using Classifier.Text.Encodings;
using Classifier.Text.Gazetteers;
using Classifier.Text.Headers;
using Classifier.Text.Normalization;

namespace Classifier.Text.Documents;

/// <summary>
/// A document's title and body as one text, repaired, normalised and without page furniture, the form that cues, features, units and
/// headers are read from. Immutable. A document without a title is read as if the first line of its body were the title, at most <see cref="MaximumTitleLength"/>
/// characters of it.
/// </summary>
public sealed class DocumentText
{
    /// <summary>How much of an untitled body's first line counts as its title, in UTF-16 units of the normalised text.</summary>
    public const int MaximumTitleLength = 250;

    private readonly DocumentOrigin _origin;
    private readonly Furniture _furniture;
    private readonly NormalizedText _page;

    // Two threads that ask first at the same time may both read; what they read is equal, and the first of them stays.
    private DocumentHeader? _header;
    private IReadOnlyList<UnitMention>? _units;
    private IReadOnlyList<UnitMention>? _siteUnits;
    private IReadOnlyList<ActorMention>? _actors;

    private DocumentText(NormalizedText page, RepairedText repaired, int bodyStart, DateOnly? publishedOn)
    {
        _origin = new DocumentOrigin(page, repaired, bodyStart);
        _furniture = Furniture.In(page, _origin);
        (_page, Text, PublishedOn) = (page, page, publishedOn);
        if (_furniture.Removed.Count > 0)
        {
            Text = page.Without(_furniture.Removed);
            _origin = new DocumentOrigin(Text, repaired, bodyStart);
        }
        TitleTokenCount = CountTitleTokens(bodyStart > 0);
        RepairedEncodings = repaired.Spans.Count == 0 ? [] : [.. repaired.Spans.Select(s => s.Encoding).Distinct().Order()];
    }

    /// <summary>
    /// Title, line feed, body, or the body alone when there is no title; without menus, counters and other page furniture, each stretch of which
    /// has left a line feed. Captions and the place of a report stay: they say who acts and what it is about.
    /// </summary>
    public NormalizedText Text { get; }

    /// <summary>How many of the first tokens belong to the title.</summary>
    public int TitleTokenCount { get; }

    /// <summary><see cref="Document.PublishedOn"/>.</summary>
    public DateOnly? PublishedOn { get; }

    /// <summary>What parts of the document were converted from before they were normalised, each once; usually empty.</summary>
    public IReadOnlyList<LegacyEncoding> RepairedEncodings { get; }

    /// <summary>The page furniture that was left out, in the caller's document and in its order; usually empty.</summary>
    public IReadOnlyList<(BoilerplateKind Kind, DocumentSpan Span)> PageFurniture => _furniture.Located;

    /// <summary>The layout of an official document, or <see cref="DocumentHeader.Empty"/>; read once, when first asked for.</summary>
    public DocumentHeader Header => _header ?? First(ref _header, DocumentHeaderParser.Parse(this));

    /// <summary>
    /// The administrative units named, in text order; found once, when first asked for. A text without <see cref="PublishedOn"/> is as old
    /// as its header says, or else as <see cref="UnitFinder"/> guesses.
    /// </summary>
    public IReadOnlyList<UnitMention> Units => _units ?? First(ref _units, UnitFinder.Default.Find(Text, PublishedOn ?? Header.IssuedOn));

    /// <summary>
    /// The administrative units that the page furniture names, which tells whose page it is. Their tokens are those of the whole page, not
    /// of <see cref="Text"/>. Found once, when first asked for.
    /// </summary>
    public IReadOnlyList<UnitMention> SiteUnits => _siteUnits ?? First(ref _siteUnits, _furniture.Units(_page, PublishedOn));

    /// <summary>The bodies named and what each does, in text order; found once, when first asked for.</summary>
    public IReadOnlyList<ActorMention> Actors => _actors ?? First(ref _actors, ActorFinder.Default.Find(this));

    /// <summary>Repairs legacy encodings in a document and normalises it.</summary>
    /// <exception cref="OperationCanceledException">Cancelled while repairing or normalising.</exception>
    public static DocumentText From(Document document, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var bodyStart = string.IsNullOrWhiteSpace(document.Title) ? 0 : document.Title.Length + 1;
        var repaired = EncodingRepair.Repair(bodyStart == 0 ? document.Body : $"{document.Title}\n{document.Body}", cancellation);
        return new DocumentText(NormalizedText.From(repaired.Text, cancellation), repaired, bodyStart, document.PublishedOn);
    }

    /// <summary>Where an offset of <see cref="NormalizedText.Original"/>, the repaired text, stands in the caller's document.</summary>
    /// <param name="original">0 to the length of the repaired text; what joins title and body counts as the title's end.</param>
    /// <returns>The field, and the UTF-16 offset in it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative or beyond the text.</exception>
    public (DocumentField Field, int Offset) Locate(int original) => _origin.Locate(original);

    /// <summary>Where stretches of <see cref="Text"/> stand in the caller's document. Time is linear in the document and their number.</summary>
    /// <returns>One span for each; a stretch that runs from the title into the body is cut at the title's end.</returns>
    /// <exception cref="ArgumentOutOfRangeException">One is not inside the text.</exception>
    public IReadOnlyList<DocumentSpan> Locate(IReadOnlyList<TextRange> ranges)
    {
        ArgumentNullException.ThrowIfNull(ranges);
        return _origin.Locate(ranges);
    }

    private static T First<T>(ref T? field, T read)
        where T : class => Interlocked.CompareExchange(ref field, read, null) ?? read;

    private int CountTitleTokens(bool hasTitle)
    {
        var titleEnd = hasTitle ? Text.Text.Length : FirstLineEnd(Text);
        var tokens = Text.Tokens;
        var count = 0;
        while (count < tokens.Length && tokens[count].Start < titleEnd && (!hasTitle || _origin.IsInTitle(tokens[count].Start)))
            count++;
        return count;
    }

    private static int FirstLineEnd(NormalizedText text)
    {
        var line = text.Text.IndexOf('\n');
        return Math.Min(line < 0 ? text.Text.Length : line, MaximumTitleLength);
    }
}
