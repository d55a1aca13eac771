namespace Classifier.Text.Gazetteers;

/// <summary>
/// The administrative units of Viet Nam from 2019 on, before and after the reform of 1 July 2025. Immutable; safe for many threads.
/// </summary>
public sealed class Gazetteer
{
    /// <summary>The day the district tier ended and the new provinces and communes began.</summary>
    public static readonly DateOnly Reform = new(2025, 7, 1);

    internal Gazetteer(UnitTable table) => (Table, Territory, Units) = (table, new UnitTerritory(table), new UnitList(table));

    /// <summary>The gazetteer in this assembly; read on first use.</summary>
    public static Gazetteer Default => Embedded.Instance;

    /// <summary>Every unit in every stretch of its time: provinces, then districts, then communes, by code and time. Each is made when first asked for.</summary>
    public IReadOnlyList<AdministrativeUnit> Units { get; }

    internal UnitTable Table { get; }

    internal UnitTerritory Territory { get; }

    /// <summary>What a code has stood for, in order of time; empty for an unknown code.</summary>
    public IReadOnlyList<AdministrativeUnit> History(string code)
    {
        var units = new List<AdministrativeUnit>();
        foreach (var position in Positions(code))
            units.Add(Table.Unit(position));
        return units;
    }

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

    /// <summary>What a code has stood for, by position.</summary>
    internal UnitHistory Positions(string code) => new(Table, (ushort)Table.FirstOf(UnitRow.Key(code)));

    private static class Embedded
    {
        internal static readonly Gazetteer Instance = Load();

        private static Gazetteer Load()
        {
            using var stream = typeof(Gazetteer).Assembly.GetManifestResourceStream("units.tsv.gz")
                ?? throw new InvalidOperationException("units.tsv.gz is not embedded.");
            return new Gazetteer(new UnitTable(UnitResource.Unpack(stream)));
        }
    }
}
