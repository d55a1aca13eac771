using System.Buffers;
using Classifier.Text.Gazetteers;
using Classifier.Text.Normalization;

namespace Classifier.Text.Tests.Reference.Gazetteers;

/// <summary>
/// Finds the administrative units that a text names. Names are met with their kind (<c>huyện Thường Tín</c>, <c>Q.1</c>, <c>TX. Sơn Tây</c>,
/// <c>Huyện ủy Thường Tín</c>) or bare where the text leaves little doubt, capitalised either way. Marks on letters count, except in a text that has none at all: there names are found without them.
/// The rules stand at <c>BareNames</c> (which bare names count) and <c>UnitResolution</c> (which unit of a name is meant).
/// Time is linear in the length of the text. Immutable; safe for many threads.
/// </summary>
internal sealed class UnitFinder
{
    private readonly Gazetteer _gazetteer;
    private readonly UnitScanner _scanner;
    private readonly Lazy<UnitScanner> _plainScanner;

    private UnitFinder(Gazetteer gazetteer)
    {
        _gazetteer = gazetteer;
        _scanner = new UnitScanner(UnitNames.Of(gazetteer), BareNameContext.Marked);
        _plainScanner = new(() => new UnitScanner(UnitNames.Of(gazetteer, plain: true), BareNameContext.Plain));
    }

    /// <summary>The finder over <see cref="Gazetteer.Default"/>; made on first use.</summary>
    public static UnitFinder Default => Embedded.Instance;

    /// <summary>The units named, in text order, not overlapping.</summary>
    /// <param name="text">A text of any length.</param>
    /// <param name="date">When the text was written. When null, the latest date in the text stands for it, deadlines aside; in a text
    /// without dates that names a district with its kind, the last day of the district tier, 30 June 2025; else no date at all.</param>
    public IReadOnlyList<UnitMention> Find(NormalizedText text, DateOnly? date)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = ArrayPool<int>.Shared.Rent(text.Tokens.Length);
        try
        {
            var narrowing = new UnitNarrowing(_gazetteer);
            var isPlain = PlainLetters.Only(text);
            var context = isPlain ? BareNameContext.Plain : BareNameContext.Marked;
            var references = (isPlain ? _plainScanner.Value : _scanner).Scan(text, words.AsSpan(0, text.Tokens.Length), narrowing);
            new BareNames(_gazetteer, narrowing, context, text, references).Decide();
            new UnitResolution(_gazetteer, narrowing, references, date ?? TextDates.Latest(text) ?? DateOfDistricts(references)).Run();
            return Mentions(references);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(words);
        }
    }

    private static DateOnly? DateOfDistricts(List<UnitReference> references) =>
        references.Any(r => !r.IsBare && r.Candidates is { HighestTier: UnitTier.District, LowestTier: UnitTier.District })
            ? Gazetteer.Reform.AddDays(-1) : null;

    private static List<UnitMention> Mentions(List<UnitReference> references)
    {
        var said = new Dictionary<UnitCandidates, (AdministrativeUnit Unit, int Count)>();
        var mentions = new List<UnitMention>(references.Count);
        foreach (var reference in references)
        {
            if (!said.TryGetValue(reference.Candidates, out var meant))
                said.Add(reference.Candidates, meant = Meant(reference.Candidates.Units));
            mentions.Add(new(meant.Unit, meant.Count, reference.Token, reference.End - reference.Token));
        }
        return mentions;
    }

    private static (AdministrativeUnit Unit, int Count) Meant(IReadOnlyList<AdministrativeUnit> candidates) => (
        candidates.OrderByDescending(u => u.ValidFrom ?? DateOnly.MinValue).ThenBy(u => u.Code, StringComparer.Ordinal).First(),
        candidates.DistinctBy(u => (u.Code, u.Kind, u.Name)).Count());

    private static class Embedded
    {
        internal static readonly UnitFinder Instance = new(Gazetteer.Default);
    }
}
