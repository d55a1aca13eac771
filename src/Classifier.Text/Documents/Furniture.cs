using Classifier.Text.Boilerplate;
using Classifier.Text.Gazetteers;
using Classifier.Text.Normalization;

namespace Classifier.Text.Documents;

/// <summary>
/// The furniture that is left out of a document. A title that the caller gave is never furniture; captions and the place of a report are
/// told apart from the article (<see cref="PageParts"/>) but stay in the text: they say who acts and what it is about.
/// </summary>
internal sealed class Furniture
{
    private static readonly Furniture None = new([], null);

    private readonly BoilerplateSpan[] _spans;
    private readonly DocumentOrigin? _origin;
    private IReadOnlyList<(BoilerplateKind, DocumentSpan)>? _located;

    private Furniture(BoilerplateSpan[] spans, DocumentOrigin? origin)
    {
        (_spans, _origin) = (spans, origin);
        Removed = spans.Length == 0 ? [] : [.. spans.Select(s => new TextRange(s.Start, s.Length))];
    }

    /// <summary>In the normalised page, in text order, without overlaps.</summary>
    public IReadOnlyList<TextRange> Removed { get; }

    /// <summary>The same in the caller's document.</summary>
    public IReadOnlyList<(BoilerplateKind Kind, DocumentSpan Span)> Located => _located ??=
        _origin is null ? [] : [.. _origin.Locate(Removed).Select((place, i) => (_spans[i].Kind, place))];

    /// <summary>The administrative units named in it, in page order; tokens are the page's.</summary>
    /// <param name="page">The page that this is the furniture of.</param>
    /// <param name="date">When the page was published; null when that is not known.</param>
    public IReadOnlyList<UnitMention> Units(NormalizedText page, DateOnly? date)
    {
        if (Removed.Count == 0)
            return [];
        var (inside, next) = (new List<UnitMention>(), 0);
        foreach (var unit in UnitFinder.Default.Find(page, date))
        {
            var start = page.Tokens[unit.Token].Start;
            while (next < Removed.Count && Removed[next].End <= start)
                next++;
            if (next < Removed.Count && Removed[next].Start <= start)
                inside.Add(unit);
        }
        return inside;
    }

    public static Furniture In(NormalizedText page, DocumentOrigin origin)
    {
        var found = PageFurniture.Of(page);
        return found.IsEmpty ? None : new([.. found.Where(s => IsLeftOut(s.Kind) && !origin.IsInTitle(s.Start))], origin);
    }

    private static bool IsLeftOut(BoilerplateKind kind) => kind is not (BoilerplateKind.PlacePrefix or BoilerplateKind.Caption);
}
