using Classifier.Text.Gazetteers;

namespace Classifier.Text.Tests.Reference.Gazetteers;

/// <summary>
/// Narrows ambiguous names. In this order:
/// <list type="number">
/// <item>Units of before the reform of 2025 in a text of before it.</item>
/// <item>Units that lie in one named nearby in the same sentence, the nearest first and the following before the preceding; then those of
/// provinces since merged into one named there.</item>
/// <item>Units that the same name means elsewhere in the text.</item>
/// <item>Units in the province most mentioned in the text, or else in the next, and so on.</item>
/// <item>Units that existed on the date, or were nearest to it in time.</item>
/// <item>A bare name means the city or district rather than the commune or ward of that name in it; in a text of before the reform it does
/// not mean what came with that.</item>
/// </list>
/// Districts come before communes, so that a commune meets its district already narrowed.
/// </summary>
internal sealed class UnitResolution(Gazetteer gazetteer, UnitNarrowing narrowing, List<UnitReference> references, DateOnly? date)
{
    // Keeps the time linear when a whole text is one sentence.
    private const int Window = 16;

    /// <summary>Narrows every reference as far as the rules go.</summary>
    public void Run()
    {
        if (date < Gazetteer.Reform)
            NarrowAlike(references, candidates => candidates.Where(u => u.ValidFrom is not { } from || from < Gazetteer.Reform));
        foreach (var tier in (ReadOnlySpan<UnitTier>)[UnitTier.District, UnitTier.Commune])
        {
            for (var i = 0; i < references.Count; i++)
                if (IsOpen(references[i], tier) && !NarrowBySentence(i, narrowing.Enclosed))
                    NarrowBySentence(i, narrowing.Inherited);
            NarrowByOtherMentions(tier);
            var ranks = ProvinceRanks();
            NarrowAlike(references.Where(r => IsOpen(r, tier)), candidates => OfHighestRank(candidates, ranks));
        }
        if (date is { } day)
        {
            NarrowAlike(references, candidates => NearestTo(candidates, day));
            references.RemoveAll(r => r.IsBare && IsYetToCome(r.Candidates, day));
        }
        NarrowAlike(references.Where(r => r.IsBare), HighestOfItsTime);
    }

    private static bool IsOpen(UnitReference reference, UnitTier tier) => !reference.Candidates.IsSettled && reference.Candidates.HighestTier >= tier;

    private bool NarrowBySentence(int index, Func<UnitCandidates, UnitCandidates, UnitCandidates> narrow)
    {
        for (var distance = 1; distance <= Window; distance++)
            if (NarrowBy(index, index + distance, narrow) || NarrowBy(index, index - distance, narrow))
                return true;
        return false;
    }

    private bool NarrowBy(int index, int other, Func<UnitCandidates, UnitCandidates, UnitCandidates> narrow) =>
        other >= 0 && other < references.Count && references[other].Sentence == references[index].Sentence
        && references[other].Candidates.HighestTier < references[index].Candidates.LowestTier
        && references[index].Narrow(narrow(references[index].Candidates, references[other].Candidates));

    private void NarrowByOtherMentions(UnitTier tier)
    {
        var settled = references.Where(r => r.Candidates.IsSettled).Select(r => r.Candidates.Units[0]).ToHashSet(ReferenceEqualityComparer.Instance);
        NarrowAlike(references.Where(r => IsOpen(r, tier)), candidates => candidates.Where(settled.Contains));
    }

    /// <summary>Narrows references by a rule that looks at nothing but the candidates.</summary>
    private static void NarrowAlike(IEnumerable<UnitReference> narrowed, Func<UnitCandidates, UnitCandidates> rule)
    {
        var done = new Dictionary<UnitCandidates, UnitCandidates>();
        foreach (var reference in narrowed)
        {
            if (!done.TryGetValue(reference.Candidates, out var left))
                done.Add(reference.Candidates, left = rule(reference.Candidates));
            reference.Narrow(left);
        }
    }

    private UnitCandidates OfHighestRank(UnitCandidates candidates, Dictionary<AdministrativeUnit, int> ranks)
    {
        int Rank(AdministrativeUnit unit) => gazetteer.Provinces(unit).Min(p => ranks.GetValueOrDefault(p, int.MaxValue));
        var highest = candidates.Units.Min(Rank);
        return highest < int.MaxValue ? candidates.Where(u => Rank(u) == highest) : candidates;
    }

    /// <summary>
    /// The provinces of the text, the most mentioned 0, those of one name before and after the reform together. They count when they are named
    /// and when a unit in them is known for certain.
    /// </summary>
    private Dictionary<AdministrativeUnit, int> ProvinceRanks()
    {
        var counts = new Dictionary<AdministrativeUnit, int>(ReferenceEqualityComparer.Instance);
        foreach (var (candidates, count) in references.CountBy(r => r.Candidates))
            foreach (var unit in candidates.Units)
                if ((unit.Tier == UnitTier.Province || candidates.IsSettled) && gazetteer.Province(unit) is { } province)
                    counts[province] = counts.GetValueOrDefault(province) + count;
        var ranks = new Dictionary<AdministrativeUnit, int>(ReferenceEqualityComparer.Instance);
        foreach (var (rank, named) in counts.OrderByDescending(c => c.Value).Select(c => c.Key).GroupBy(p => p.Name).Index())
            foreach (var province in named)
                ranks.Add(province, rank);
        return ranks;
    }

    private static UnitCandidates NearestTo(UnitCandidates candidates, DateOnly day)
    {
        var nearest = candidates.Units.Min(u => u.DaysFrom(day));
        return candidates.Where(u => u.DaysFrom(day) == nearest);
    }

    private static bool IsYetToCome(UnitCandidates candidates, DateOnly day) =>
        day < Gazetteer.Reform && candidates.HighestTier > UnitTier.Province && candidates.Units.All(u => u.ValidFrom >= Gazetteer.Reform);

    private UnitCandidates HighestOfItsTime(UnitCandidates candidates) => candidates.IsSettled ? candidates
        : candidates.Where(u => !candidates.Units.Any(other => other.Tier < u.Tier && other.Overlaps(u) && gazetteer.Province(other) == gazetteer.Province(u)));
}
