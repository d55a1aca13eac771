using Classifier.Text.Gazetteers;

namespace Classifier.Text.Tests.Reference.Gazetteers;

/// <summary>One name and every unit that bears it, has borne it, or has it for an alias. Two are equal only when they are the same object.</summary>
internal sealed class UnitName
{
    /// <param name="units">The units, in the gazetteer's order; none for a name that is longer than a unit's and means something else.</param>
    /// <param name="use">Where it counts.</param>
    public UnitName(AdministrativeUnit[] units, NameUse use)
    {
        (All, Use) = (UnitCandidates.Of(units), use);
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

    /// <summary>Where it counts.</summary>
    public NameUse Use { get; }

    /// <summary>The provinces, and the city before or after which there was no province of that name (Huế); none without a province.</summary>
    public UnitCandidates Provincial { get; }
}
