namespace Classifier.Text.Gazetteers;

/// <summary>
/// The administrative units of Viet Nam from 2019 on, before and after the reform of 1 July 2025. Immutable; safe for many threads.
/// </summary>
public sealed class Gazetteer
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

    /// <summary>The gazetteer in this assembly; read on first use.</summary>
    public static Gazetteer Default => Embedded.Instance;

    /// <summary>Every unit in every stretch of its time: provinces, then districts, then communes, by code and time.</summary>
    public IReadOnlyList<AdministrativeUnit> Units { get; }

    /// <summary>What a code has stood for, in order of time; empty for an unknown code.</summary>
    public IReadOnlyList<AdministrativeUnit> History(string code) => _byCode.GetValueOrDefault(code) ?? [];

    /// <summary>The unit that has a code on a day; null when none has.</summary>
    public AdministrativeUnit? Find(string code, DateOnly date) => History(code).FirstOrDefault(u => u.IsValidOn(date));

    /// <summary>The unit that <paramref name="unit"/> belonged to at the end of its time, or belongs to now; null for a province.</summary>
    public AdministrativeUnit? Parent(AdministrativeUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return History(unit.ParentCode).LastOrDefault(unit.Overlaps);
    }

    /// <summary>The units that took over from <paramref name="unit"/>.</summary>
    public IEnumerable<AdministrativeUnit> Successors(AdministrativeUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.ValidUntil is { } until ? unit.SuccessorCodes.Select(c => Find(c, until.AddDays(1))).OfType<AdministrativeUnit>() : [];
    }

    /// <summary>
    /// The units that took over from <paramref name="unit"/>, or from its successors, in the reform of 2025; several where it was divided.
    /// Empty for a unit that lasted or began then, for districts, and where the data does not say.
    /// </summary>
    public IReadOnlyList<AdministrativeUnit> HeirsInReform(AdministrativeUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var (heirs, ended) = (new List<AdministrativeUnit>(), new Queue<AdministrativeUnit>([unit]));
        while (ended.TryDequeue(out var last))
            foreach (var next in Successors(last).Where(u => last.ValidUntil < Reform))
                if (next.ValidUntil < Reform)
                    ended.Enqueue(next);
                else if (!heirs.Contains(next, ReferenceEqualityComparer.Instance))
                    heirs.Add(next);
        return heirs;
    }

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

    private static class Embedded
    {
        internal static readonly Gazetteer Instance = Load();

        private static Gazetteer Load()
        {
            using var stream = typeof(Gazetteer).Assembly.GetManifestResourceStream("units.tsv.gz")
                ?? throw new InvalidOperationException("units.tsv.gz is not embedded.");
            return new Gazetteer(UnitResource.Read(stream));
        }
    }
}
