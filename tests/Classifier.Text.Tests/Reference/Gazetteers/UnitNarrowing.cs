using Classifier.Text.Gazetteers;

namespace Classifier.Text.Tests.Reference.Gazetteers;

/// <summary>
/// Narrows sets of units by one another. Each question is answered once for each pair of sets, so that the time for a text does not depend
/// on how often it repeats an ambiguous name, and the answer to one question is one object. For one text and one thread.
/// </summary>
internal sealed class UnitNarrowing(Gazetteer gazetteer)
{
    private readonly Dictionary<(UnitName, int), UnitCandidates> _ofKinds = [];
    private readonly Dictionary<(UnitCandidates, UnitCandidates), UnitCandidates> _enclosed = [];
    private readonly Dictionary<(UnitCandidates, UnitCandidates), UnitCandidates> _enclosing = [];
    private readonly Dictionary<(UnitCandidates, UnitCandidates), UnitCandidates> _inherited = [];
    private readonly Dictionary<(UnitCandidates, UnitCandidates), UnitCandidates> _siblings = [];
    private readonly Dictionary<UnitCandidates, UnitCandidates> _provinces = [];

    /// <summary>The units of a name that are of these kinds.</summary>
    public UnitCandidates OfKinds(UnitName name, int kinds) => (name.Kinds & ~kinds) == 0 ? name.All
        : Once(_ofKinds, (name, kinds), key => key.Item1.All.Where(u => u.Kind.IsIn(key.Item2)));

    /// <summary>The units that lay in one of <paramref name="outer"/> at some time.</summary>
    public UnitCandidates Enclosed(UnitCandidates units, UnitCandidates outer) =>
        units.IsEmpty || outer.IsEmpty || outer.HighestTier >= units.LowestTier ? UnitCandidates.None
        : Once(_enclosed, (units, outer), key => key.Item1.Where(u => gazetteer.Enclosing(u).Any(key.Item2.Contains)));

    /// <summary>The units in which one of <paramref name="inner"/> lay at some time.</summary>
    public UnitCandidates Enclosing(UnitCandidates units, UnitCandidates inner) =>
        units.IsEmpty || inner.IsEmpty || units.HighestTier >= inner.LowestTier ? UnitCandidates.None
        : Once(_enclosing, (units, inner), key =>
        {
            var outer = key.Item2.Units.SelectMany(gazetteer.Enclosing).ToHashSet(ReferenceEqualityComparer.Instance);
            return key.Item1.Where(outer.Contains);
        });

    /// <summary>The units of provinces that one of <paramref name="heirs"/> took over.</summary>
    public UnitCandidates Inherited(UnitCandidates units, UnitCandidates heirs) =>
        units.IsEmpty || heirs.IsEmpty || heirs.HighestTier > UnitTier.Province ? UnitCandidates.None
        : Once(_inherited, (units, heirs), key => key.Item1.Where(u => gazetteer.Heirs(u).Any(key.Item2.Contains)));

    /// <summary>The provinces among the units.</summary>
    public UnitCandidates Provinces(UnitCandidates units) => units.HighestTier > UnitTier.Province ? UnitCandidates.None
        : Once(_provinces, units, key => key.Where(u => u.Tier == UnitTier.Province));

    /// <summary>The units that are of the kind and in the province of one of <paramref name="others"/>, or in the province's heir.</summary>
    public UnitCandidates Siblings(UnitCandidates units, UnitCandidates others) => Once(_siblings, (units, others), key =>
    {
        // By sets, since a numbered ward before a frequent name makes for tens of thousands of pairs.
        var own = key.Item2.Units.Select(s => (s.Kind, gazetteer.Province(s)?.Code)).ToHashSet();
        var later = key.Item2.Units.SelectMany(s => gazetteer.Province(s)?.SuccessorCodes ?? [], (s, code) => (s.Kind, (string?)code)).ToHashSet();
        return key.Item1.Where(u => gazetteer.Province(u) is { } province
            && (own.Contains((u.Kind, province.Code)) || later.Contains((u.Kind, province.Code))
                || province.SuccessorCodes.Any(code => own.Contains((u.Kind, code)))));
    });

    private static UnitCandidates Once<TKey>(Dictionary<TKey, UnitCandidates> answers, TKey question, Func<TKey, UnitCandidates> answer)
        where TKey : notnull
    {
        if (!answers.TryGetValue(question, out var known))
            answers.Add(question, known = answer(question));
        return known;
    }
}
