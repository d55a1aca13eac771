namespace Classifier.Text.Gazetteers;

/// <summary>Narrows sets of units by one another. For one text at a time and one thread.</summary>
internal sealed class UnitNarrowing(UnitSets sets, UnitTerritory territory)
{
    private readonly ulong[] _marks = new ulong[(sets.Table.Count >> 6) + 1];
    private readonly SiblingMarks _siblings = new(sets.Table, territory);
    private ushort[] _left = new ushort[64];

    /// <summary>The answers for this text.</summary>
    public UnitAnswers Answers { get; } = new();

    /// <summary>Makes the sets.</summary>
    public UnitSets Sets => sets;

    /// <summary>Which units lie in which.</summary>
    public UnitTerritory Territory => territory;

    /// <summary>The units that lay in one of <paramref name="outer"/> at some time.</summary>
    public UnitCandidates Enclosed(UnitCandidates units, UnitCandidates outer)
    {
        if (units.IsEmpty || outer.IsEmpty || outer.HighestTier >= units.LowestTier)
            return UnitCandidates.None;
        if (Answers.Find(UnitQuestion.Enclosed, units, outer) is { } known)
            return known;
        var left = Room(units);
        var count = 0;
        foreach (var unit in units.Units)
            if (territory.LiesIn(unit, outer.Units))
                left[count++] = unit;
        return Answers.Add(UnitQuestion.Enclosed, units, outer, sets.Left(units, left[..count]));
    }

    /// <summary>The units in which one of <paramref name="inner"/> lay at some time.</summary>
    public UnitCandidates Enclosing(UnitCandidates units, UnitCandidates inner)
    {
        if (units.IsEmpty || inner.IsEmpty || units.HighestTier >= inner.LowestTier)
            return UnitCandidates.None;
        if (Answers.Find(UnitQuestion.Enclosing, units, inner) is { } known)
            return known;
        Array.Clear(_marks);
        foreach (var unit in inner.Units)
            territory.AddEnclosing(unit, _marks);
        return Answers.Add(UnitQuestion.Enclosing, units, inner, Marked(units, _marks));
    }

    /// <summary>The units of provinces that one of <paramref name="heirs"/> took over.</summary>
    public UnitCandidates Inherited(UnitCandidates units, UnitCandidates heirs)
    {
        if (units.IsEmpty || heirs.IsEmpty || heirs.HighestTier > UnitTier.Province)
            return UnitCandidates.None;
        if (Answers.Find(UnitQuestion.Inherited, units, heirs) is { } known)
            return known;
        var left = Room(units);
        var count = 0;
        foreach (var unit in units.Units)
            if (territory.IsInherited(unit, heirs.Units))
                left[count++] = unit;
        return Answers.Add(UnitQuestion.Inherited, units, heirs, sets.Left(units, left[..count]));
    }

    /// <summary>The provinces among the units.</summary>
    public UnitCandidates Provinces(UnitCandidates units)
    {
        if (units.IsEmpty || units.HighestTier > UnitTier.Province)
            return UnitCandidates.None;
        if (units.LowestTier == UnitTier.Province)
            return units;
        if (Answers.Find(UnitQuestion.Provinces, units) is { } known)
            return known;
        var count = 0;
        while (sets.Table.Tier(units.Units[count]) == UnitTier.Province)
            count++;
        return Answers.Add(UnitQuestion.Provinces, units, null, sets.Of(units.Units[..count]));
    }

    /// <summary>The units that are of the kind and in the province of one of <paramref name="others"/>, or in the province's heir.</summary>
    public UnitCandidates Siblings(UnitCandidates units, UnitCandidates others)
    {
        if (Answers.Find(UnitQuestion.Siblings, units, others) is { } known)
            return known;
        _siblings.Mark(others);
        var left = Room(units);
        var count = 0;
        foreach (var unit in units.Units)
            if (_siblings.Has(unit))
                left[count++] = unit;
        return Answers.Add(UnitQuestion.Siblings, units, others, sets.Left(units, left[..count]));
    }

    /// <summary>The units that have their bit in a set.</summary>
    public UnitCandidates Marked(UnitCandidates units, ReadOnlySpan<ulong> set)
    {
        var left = Room(units);
        var count = 0;
        foreach (var unit in units.Units)
            if ((set[unit >> 6] >> unit & 1) != 0)
                left[count++] = unit;
        return sets.Left(units, left[..count]);
    }

    /// <summary>Room for what is left of a set, until the next question.</summary>
    public Span<ushort> Room(UnitCandidates units)
    {
        if (_left.Length < units.Units.Length)
            _left = new ushort[2 * units.Units.Length];
        return _left;
    }
}
