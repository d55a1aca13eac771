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
            var provinces = ProvincesByMentions();
            foreach (var reference in references.Where(r => IsOpen(r, tier)))
                _ = provinces.Any(named => reference.Narrow(u => named.Any(p => gazetteer.Encloses(p, u))));
        }
        if (date is { } day)
            foreach (var reference in references)
                NarrowByDate(reference, day);
    }

    private static bool IsOpen(UnitReference reference, UnitTier tier) => !reference.IsSettled && reference.Candidates.All(u => u.Tier >= tier);

    private bool NarrowBySentence(int index, Func<AdministrativeUnit, AdministrativeUnit, bool> holds)
    {
        for (var distance = 1; distance <= Window; distance++)
            if (NarrowBy(index, index + distance, holds) || NarrowBy(index, index - distance, holds))
                return true;
        return false;
    }

    private bool NarrowBy(int index, int other, Func<AdministrativeUnit, AdministrativeUnit, bool> holds) =>
        other >= 0 && other < references.Count && references[other].Sentence == references[index].Sentence
        && references[index].Narrow(u => references[other].Candidates.Any(p => holds(p, u)));

    /// <summary>
    /// Provinces of one name together, before and after the reform. They count when they are named and when a unit in them is known for certain.
    /// </summary>
    private List<IGrouping<string, AdministrativeUnit>> ProvincesByMentions()
    {
        var counts = new Dictionary<AdministrativeUnit, int>(ReferenceEqualityComparer.Instance);
        foreach (var reference in references)
            foreach (var unit in reference.Candidates)
                if ((unit.Tier == UnitTier.Province || reference.IsSettled) && gazetteer.Province(unit) is { } province)
                    counts[province] = counts.GetValueOrDefault(province) + 1;
        return [.. counts.OrderByDescending(c => c.Value).Select(c => c.Key).GroupBy(p => p.Name)];
    }

    private static void NarrowByDate(UnitReference reference, DateOnly day)
    {
        var nearest = reference.Candidates.Min(u => u.DaysFrom(day));
        reference.Narrow(u => u.DaysFrom(day) == nearest);
    }
}
