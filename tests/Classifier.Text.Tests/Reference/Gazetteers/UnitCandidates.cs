using Classifier.Text.Gazetteers;

namespace Classifier.Text.Tests.Reference.Gazetteers;

/// <summary>
/// Units that a name may mean, in the gazetteer's order. Immutable. Two are equal only when they are the same object: the finder makes each
/// set once, so that what was found out about a set holds for every mention that has it.
/// </summary>
internal sealed class UnitCandidates
{
    private HashSet<AdministrativeUnit>? _set;

    private UnitCandidates(AdministrativeUnit[] units)
    {
        Units = units;
        foreach (var unit in units)
        {
            HighestTier = unit.Tier < HighestTier ? unit.Tier : HighestTier;
            LowestTier = unit.Tier > LowestTier ? unit.Tier : LowestTier;
        }
    }

    /// <summary>No unit.</summary>
    public static UnitCandidates None { get; } = new([]);

    /// <summary>The units.</summary>
    public IReadOnlyList<AdministrativeUnit> Units { get; }

    /// <summary>Whether no unit is left.</summary>
    public bool IsEmpty => Units.Count == 0;

    /// <summary>Whether only one unit is left.</summary>
    public bool IsSettled => Units.Count == 1;

    /// <summary>The tier of the largest unit; means nothing when there is none.</summary>
    public UnitTier HighestTier { get; } = UnitTier.Commune;

    /// <summary>The tier of the smallest unit; means nothing when there is none.</summary>
    public UnitTier LowestTier { get; } = UnitTier.Province;

    /// <summary>The units that a condition holds for: this object when it holds for all, <see cref="None"/> when for none.</summary>
    public UnitCandidates Where(Func<AdministrativeUnit, bool> condition)
    {
        AdministrativeUnit[] left = [.. Units.Where(condition)];
        return left.Length == Units.Count ? this : Of(left);
    }

    public bool Contains(AdministrativeUnit unit) => (_set ??= new(Units, ReferenceEqualityComparer.Instance)).Contains(unit);

    public static UnitCandidates Of(AdministrativeUnit[] units) => units.Length == 0 ? None : new(units);
}
