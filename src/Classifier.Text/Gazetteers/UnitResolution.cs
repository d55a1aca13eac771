namespace Classifier.Text.Gazetteers;

/// <summary>
/// Narrows ambiguous names. In this order:
/// <list type="number">
/// <item>Units that lie in one named nearby in the same sentence, the nearest first and the following before the preceding; then those of
/// provinces since merged into one named there.</item>
/// <item>Units in the province most mentioned in the text, or else in the next, and so on.</item>
/// <item>Units that existed on the date, or were nearest to it in time.</item>
/// </list>
/// Districts come before communes, so that a commune meets its district already narrowed.
/// </summary>
internal sealed class UnitResolution(Gazetteer gazetteer, List<UnitReference> references, DateOnly? date)
{
    // Keeps the time linear when a whole text is one sentence.
    private const int Window = 16;

    /// <summary>Narrows every reference as far as the rules go.</summary>
    public void Run()
    {
        foreach (var tier in (ReadOnlySpan<UnitTier>)[UnitTier.District, UnitTier.Commune])
        {
            for (var i = 0; i < references.Count; i++)
                if (IsOpen(references[i], tier) && !NarrowBySentence(i, gazetteer.Encloses))
                    NarrowBySentence(i, gazetteer.Inherits);
            var ranks = ProvinceRanks();
            foreach (var reference in references.Where(r => IsOpen(r, tier)))
                NarrowByRank(reference, ranks);
        }
        if (date is { } day)
            foreach (var reference in references)
                NarrowByDate(reference, day);
    }

    private static bool IsOpen(UnitReference reference, UnitTier tier) => !reference.IsSettled && reference.HighestTier >= tier;

    private bool NarrowBySentence(int index, Func<AdministrativeUnit, AdministrativeUnit, bool> holds)
    {
        // What one mention of a name did not narrow, the next will not either.
        var tried = new HashSet<(UnitName, int)>();
        for (var distance = 1; distance <= Window; distance++)
            if (NarrowBy(index, index + distance, holds, tried) || NarrowBy(index, index - distance, holds, tried))
                return true;
        return false;
    }

    private bool NarrowBy(int index, int other, Func<AdministrativeUnit, AdministrativeUnit, bool> holds, HashSet<(UnitName, int)> tried) =>
        other >= 0 && other < references.Count && references[other].Sentence == references[index].Sentence
        && references[other].HighestTier < references[index].LowestTier
        && tried.Add((references[other].Name, references[other].Candidates.Count))
        && references[index].Narrow(u => references[other].Candidates.Any(p => holds(p, u)));

    private void NarrowByRank(UnitReference reference, Dictionary<AdministrativeUnit, int> ranks)
    {
        int Rank(AdministrativeUnit unit) => gazetteer.Provinces(unit).Min(p => ranks.GetValueOrDefault(p, int.MaxValue));
        var highest = reference.Candidates.Min(Rank);
        if (highest < int.MaxValue)
            reference.Narrow(u => Rank(u) == highest);
    }

    /// <summary>
    /// The provinces of the text, the most mentioned 0, those of one name before and after the reform together. They count when they are named
    /// and when a unit in them is known for certain.
    /// </summary>
    private Dictionary<AdministrativeUnit, int> ProvinceRanks()
    {
        var counts = new Dictionary<AdministrativeUnit, int>(ReferenceEqualityComparer.Instance);
        foreach (var unit in references.SelectMany(r => r.Candidates.Where(u => u.Tier == UnitTier.Province || r.IsSettled)))
            if (gazetteer.Province(unit) is { } province)
                counts[province] = counts.GetValueOrDefault(province) + 1;
        var ranks = new Dictionary<AdministrativeUnit, int>(ReferenceEqualityComparer.Instance);
        foreach (var (rank, named) in counts.OrderByDescending(c => c.Value).Select(c => c.Key).GroupBy(p => p.Name).Index())
            foreach (var province in named)
                ranks.Add(province, rank);
        return ranks;
    }

    private static void NarrowByDate(UnitReference reference, DateOnly day)
    {
        var nearest = reference.Candidates.Min(u => u.DaysFrom(day));
        reference.Narrow(u => u.DaysFrom(day) == nearest);
    }
}
