namespace Classifier.Text.Gazetteers;

/// <summary>One name and every unit that bears it, has borne it, or has it for an alias. Two are equal only when they are the same object. Safe for many threads.</summary>
internal sealed class UnitName
{
    private readonly UnitSets _sets;
    private SetOfKinds? _ofKinds;

    /// <param name="units">The units, in the gazetteer's order; none for a name that is longer than a unit's and means something else.</param>
    /// <param name="use">Where it counts.</param>
    /// <param name="sets">Makes the sets of units.</param>
    public UnitName(ReadOnlySpan<ushort> units, NameUse use, UnitSets sets)
    {
        (_sets, All, Use) = (sets, sets.Of(units), use);
        foreach (var unit in units)
            Kinds |= UnitKinds.Set(sets.Table.Kind(unit));
        Provincial = FindProvincial();
    }

    /// <summary>The units.</summary>
    public UnitCandidates All { get; }

    /// <summary>The kinds of the units, a set of <see cref="UnitKinds"/>.</summary>
    public int Kinds { get; }

    /// <summary>Where it counts.</summary>
    public NameUse Use { get; }

    /// <summary>The provinces, and the city before or after which there was no province of that name (Huế); none without a province.</summary>
    public UnitCandidates Provincial { get; }

    /// <summary>The units that are of these kinds; made once for each set of kinds.</summary>
    public UnitCandidates OfKinds(int kinds)
    {
        if ((Kinds & ~kinds) == 0)
            return All;
        while (true)
        {
            var first = _ofKinds;
            for (var made = first; made is not null; made = made.Next)
                if (made.Kinds == kinds)
                    return made.Units;
            Interlocked.CompareExchange(ref _ofKinds, new SetOfKinds(kinds, Select(kinds), first), first);
        }
    }

    private UnitCandidates Select(int kinds)
    {
        var left = new List<ushort>();
        foreach (var unit in All.Units)
            if (_sets.Table.Kind(unit).IsIn(kinds))
                left.Add(unit);
        return _sets.Left(All, [.. left]);
    }

    private UnitCandidates FindProvincial()
    {
        if (All.IsEmpty || All.HighestTier > UnitTier.Province)
            return UnitCandidates.None;
        var left = new List<ushort>();
        foreach (var unit in All.Units)
            if (_sets.Table.Tier(unit) == UnitTier.Province || (_sets.Table.Kind(unit) == UnitKind.ProvincialCity && !IsBesideProvince(unit)))
                left.Add(unit);
        return _sets.Left(All, [.. left]);
    }

    private bool IsBesideProvince(int city)
    {
        foreach (var unit in All.Units)
            if (_sets.Table.Tier(unit) == UnitTier.Province && _sets.Table.Overlaps(unit, city))
                return true;
        return false;
    }

    private sealed record SetOfKinds(int Kinds, UnitCandidates Units, SetOfKinds? Next);
}
