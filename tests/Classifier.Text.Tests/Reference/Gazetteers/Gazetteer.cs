using Classifier.Text.Gazetteers;

namespace Classifier.Text.Tests.Reference.Gazetteers;

/// <summary>The simple form of the gazetteer, by objects and dictionaries.</summary>
internal sealed class Gazetteer
{
    /// <summary>The day the district tier ended and the new provinces and communes began.</summary>
    public static readonly DateOnly Reform = new(2025, 7, 1);

    private readonly Dictionary<string, AdministrativeUnit[]> _byCode;
    private readonly Dictionary<AdministrativeUnit, AdministrativeUnit?> _provinces = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<AdministrativeUnit, IReadOnlyList<AdministrativeUnit>> _enclosing = new(ReferenceEqualityComparer.Instance);

    internal Gazetteer(IEnumerable<AdministrativeUnit> units)
    {
        Units = [.. units];
        _byCode = Units.GroupBy(u => u.Code).ToDictionary(g => g.Key, g => g.OrderBy(u => u.ValidFrom ?? DateOnly.MinValue).ToArray());
        foreach (var unit in Units)
            _provinces.Add(unit, TopOf(unit));
        FindEnclosing();
    }

    /// <summary>The gazetteer of the project.</summary>
    public static Gazetteer Default { get; } = new(Text.Gazetteers.Gazetteer.Default.Units);

    /// <summary>Every unit in every stretch of its time: provinces, then districts, then communes, by code and time.</summary>
    public IReadOnlyList<AdministrativeUnit> Units { get; }

    /// <summary>What a code has stood for, in order of time; empty for an unknown code.</summary>
    public IReadOnlyList<AdministrativeUnit> History(string code) => _byCode.GetValueOrDefault(code) ?? [];

    /// <summary>The unit that <paramref name="unit"/> belonged to at the end of its time, or belongs to now; null for a province.</summary>
    public AdministrativeUnit? Parent(AdministrativeUnit unit)
        => History(unit.ParentCode).LastOrDefault(unit.Overlaps);

    /// <summary>The units in which <paramref name="unit"/> lay at some time, in every stretch of their time.</summary>
    internal IReadOnlyList<AdministrativeUnit> Enclosing(AdministrativeUnit unit) => _enclosing[unit];

    /// <summary>The provinces that took over the province in which <paramref name="unit"/> lay at the end of its time.</summary>
    internal IEnumerable<AdministrativeUnit> Heirs(AdministrativeUnit unit) => Province(unit) is { ValidUntil: { } until } province
        ? province.SuccessorCodes.SelectMany(History).Where(h => h.Tier == UnitTier.Province && h.ValidFrom > until)
        : [];

    /// <summary>The province of a unit at the end of its time, or the unit itself.</summary>
    internal AdministrativeUnit? Province(AdministrativeUnit unit) => _provinces[unit];

    /// <summary>The provinces a unit lay in over its time, or the unit itself.</summary>
    internal IEnumerable<AdministrativeUnit> Provinces(AdministrativeUnit unit) => Province(unit) is not { } last ? []
        : unit.Tier == UnitTier.Province ? [unit] : History(last.Code).Where(unit.Overlaps);

    private AdministrativeUnit? TopOf(AdministrativeUnit unit)
    {
        var top = unit;
        while (top is { Tier: > UnitTier.Province })
            top = Parent(top);
        return top;
    }

    // Most lie in the same units as the one before, and share its list.
    private void FindEnclosing()
    {
        IReadOnlyList<AdministrativeUnit> last = [];
        foreach (var unit in Units)
        {
            AdministrativeUnit[] parents = [.. History(unit.ParentCode).Where(unit.Overlaps)];
            AdministrativeUnit[] found = [.. parents, .. parents
                .SelectMany(p => History(p.ParentCode).Where(g => g.Overlaps(p) && g.Overlaps(unit))).Distinct(ReferenceEqualityComparer.Instance).Cast<AdministrativeUnit>()];
            _enclosing.Add(unit, last = last.SequenceEqual(found, ReferenceEqualityComparer.Instance) ? last : found);
        }
    }
}
