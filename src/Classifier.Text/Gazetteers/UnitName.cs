namespace Classifier.Text.Gazetteers;

/// <summary>One name and every unit that bears it, has borne it, or has it for an alias. Two are equal only when they are the same object.</summary>
internal sealed class UnitName
{
    /// <param name="units">The units, in the gazetteer's order; at least one.</param>
    /// <param name="needsKind">Means something else when it stands alone: <c>Hồ Chí Minh</c>.</param>
    public UnitName(AdministrativeUnit[] units, bool needsKind)
    {
        (All, NeedsKind) = (UnitCandidates.Of(units), needsKind);
        foreach (var unit in units)
            Kinds |= UnitKinds.Set(unit.Kind);
        var provinces = All.Where(u => u.Tier == UnitTier.Province);
        Provincial = All.Where(u => u.Tier == UnitTier.Province
            || (u.Kind == UnitKind.ProvincialCity && !provinces.IsEmpty && !provinces.Units.Any(u.Overlaps)));
    }

    /// <summary>The units.</summary>
    public UnitCandidates All { get; }

    /// <summary>The kinds of the units, a set of <see cref="UnitKinds"/>.</summary>
    public int Kinds { get; }

    /// <summary>Means something else when it stands alone: <c>Hồ Chí Minh</c>.</summary>
    public bool NeedsKind { get; }

    /// <summary>The provinces, and the city before or after which there was no province of that name (Huế); none without a province.</summary>
    public UnitCandidates Provincial { get; }
}
