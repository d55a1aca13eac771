using Classifier.Text.Normalization;

namespace Classifier.Text.Gazetteers;

/// <summary>
/// Finds the administrative units that a text names. Names are met with their kind (<c>huyện Thường Tín</c>, <c>Q.1</c>, <c>TX. Sơn Tây</c>,
/// <c>Huyện ủy Thường Tín</c>) or bare where the text leaves little doubt, capitalised either way. Marks on letters count, except in a text that has none at all: there names are found without them.
/// The rules stand at <c>BareNames</c> (which bare names count) and <c>UnitResolution</c> (which unit of a name is meant).
/// Time is linear in the length of the text. Immutable; safe for many threads.
/// </summary>
public sealed class UnitFinder
{
    // Used by one text at a time, since finding units calls nothing that finds units.
    [ThreadStatic]
    private static UnitWork? s_work;

    private readonly Gazetteer _gazetteer;
    private readonly UnitSets _sets;
    private readonly UnitScanner _scanner;
    private readonly Lazy<UnitScanner> _plainScanner;

    private UnitFinder(Gazetteer gazetteer)
    {
        (_gazetteer, _sets) = (gazetteer, new UnitSets(gazetteer.Table));
        _scanner = Scanner(plain: false);
        _plainScanner = new(() => Scanner(plain: true));
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
        var work = s_work ??= new UnitWork(_gazetteer, _sets);
        try
        {
            var scanner = PlainLetters.Only(text) ? _plainScanner.Value : _scanner;
            scanner.Scan(text, work.References);
            if (work.References.Count == 0)
                return [];
            new BareNames(work, scanner.Context, text).Decide();
            new UnitResolution(work, text).Run(date);
            return Mentions(work.References.All);
        }
        finally
        {
            work.Clear();
            if (work.IsLarge)
                s_work = null;
        }
    }

    private UnitMention[] Mentions(ReadOnlySpan<UnitReference> references)
    {
        var mentions = references.Length == 0 ? [] : new UnitMention[references.Length];
        for (var i = 0; i < mentions.Length; i++)
        {
            ref readonly var reference = ref references[i];
            var (unit, count) = _sets.Meant(reference.Candidates);
            mentions[i] = new UnitMention(unit, count, reference.Token, reference.End - reference.Token);
        }
        return mentions;
    }

    private UnitScanner Scanner(bool plain) => new(new UnitLexicon(_gazetteer, _sets, plain), BareNameContext.Of(plain));

    private static class Embedded
    {
        internal static readonly UnitFinder Instance = new(Gazetteer.Default);
    }
}
