namespace Classifier.Text.Gazetteers;

/// <summary>Selects among the units of a set by what the whole text says. For one text at a time and one thread.</summary>
internal sealed class UnitSelection(UnitNarrowing narrowing)
{
    private readonly UnitTable _table = narrowing.Sets.Table;
    private readonly ProvinceRanks _ranks = new(narrowing.Sets.Table, narrowing.Territory);
    private readonly ulong[] _certain = new ulong[(narrowing.Sets.Table.Count >> 6) + 1];

    /// <summary>Notes which units are certain now.</summary>
    public void NoteCertain(ReadOnlySpan<UnitReference> references)
    {
        Array.Clear(_certain);
        foreach (ref readonly var reference in references)
            if (reference.Candidates.IsSettled)
                _certain[reference.Candidates.Units[0] >> 6] |= 1UL << reference.Candidates.Units[0];
    }

    /// <summary>Notes how often each province is mentioned now.</summary>
    public void NoteProvinces(ReadOnlySpan<UnitReference> references) => _ranks.Count(references);

    /// <summary>The units noted as certain.</summary>
    /// <param name="units">The set.</param>
    /// <param name="tier">The tier that is narrowed, for which units are noted once.</param>
    public UnitCandidates Certain(UnitCandidates units, UnitTier tier)
    {
        var question = tier == UnitTier.District ? UnitQuestion.CertainDistricts : UnitQuestion.CertainCommunes;
        return narrowing.Answers.Find(question, units) ?? narrowing.Answers.Add(question, units, null, narrowing.Marked(units, _certain));
    }

    /// <summary>The units in the province most mentioned, or else in the next, and so on; all when none of their provinces is mentioned.</summary>
    /// <param name="units">The set.</param>
    /// <param name="tier">The tier that is narrowed, for which provinces are noted once.</param>
    public UnitCandidates InProvinces(UnitCandidates units, UnitTier tier)
    {
        var question = tier == UnitTier.District ? UnitQuestion.RankedDistricts : UnitQuestion.RankedCommunes;
        return narrowing.Answers.Find(question, units) ?? narrowing.Answers.Add(question, units, null, _ranks.OfHighest(units, narrowing));
    }

    /// <summary>The units that existed on a day, or were nearest to it in time.</summary>
    public UnitCandidates Nearest(UnitCandidates units, int day)
    {
        if (narrowing.Answers.Find(UnitQuestion.Nearest, units) is { } known)
            return known;
        var left = narrowing.Room(units);
        var (count, nearest) = (0, int.MaxValue);
        foreach (var unit in units.Units)
        {
            var days = _table.DaysFrom(unit, day);
            if (days < nearest)
                (nearest, count) = (days, 0);
            if (days == nearest)
                left[count++] = unit;
        }
        return narrowing.Answers.Add(UnitQuestion.Nearest, units, null, narrowing.Sets.Left(units, left[..count]));
    }

    /// <summary>The units in whose province and time no unit of the set is of a higher tier.</summary>
    public UnitCandidates HighestOfItsTime(UnitCandidates units)
    {
        if (units.HighestTier == units.LowestTier)
            return units;
        if (narrowing.Answers.Find(UnitQuestion.Highest, units) is { } known)
            return known;
        var left = narrowing.Room(units);
        var count = 0;
        foreach (var unit in units.Units)
            if (!HasHigher(units, unit))
                left[count++] = unit;
        return narrowing.Answers.Add(UnitQuestion.Highest, units, null, narrowing.Sets.Left(units, left[..count]));
    }

    private bool HasHigher(UnitCandidates units, int unit)
    {
        foreach (var other in units.Units)
        {
            if (_table.Tier(other) >= _table.Tier(unit))
                return false;
            if (_table.Overlaps(other, unit) && narrowing.Territory.Province(other) == narrowing.Territory.Province(unit))
                return true;
        }
        return false;
    }
}
