namespace Classifier.Text.Gazetteers;

/// <summary>Makes sets of the units of a table, those of one unit once only, and answers what needs nothing but a set. Safe for many threads.</summary>
internal sealed class UnitSets(UnitTable table)
{
    private readonly UnitCandidates?[] _single = new UnitCandidates?[table.Count];

    /// <summary>The units of the sets.</summary>
    public UnitTable Table => table;

    /// <summary>A set of units.</summary>
    /// <param name="units">In ascending order, each once.</param>
    public UnitCandidates Of(ReadOnlySpan<ushort> units) => units.Length switch
    {
        0 => UnitCandidates.None,
        1 => _single[units[0]] ?? Interlocked.CompareExchange(ref _single[units[0]], Make(units), null) ?? _single[units[0]]!,
        _ => Make(units),
    };

    /// <summary>The set of those units that are left of another set: that set itself when all are.</summary>
    public UnitCandidates Left(UnitCandidates of, ReadOnlySpan<ushort> left) => left.Length == of.Units.Length ? of : Of(left);

    /// <summary>The units that did not come with the reform of 2025.</summary>
    public UnitCandidates BeforeReform(UnitCandidates units)
    {
        if (units.BeforeReform is { } known)
            return known;
        var left = new List<ushort>();
        foreach (var unit in units.Units)
            if (table.From(unit) < Gazetteer.Reform.DayNumber)
                left.Add(unit);
        return units.BeforeReform = Left(units, [.. left]);
    }

    /// <summary>The newest of the units, of equally new ones that with the lowest code, and how many there are besides other stretches of their time.</summary>
    public (AdministrativeUnit Unit, int Count) Meant(UnitCandidates units)
    {
        var meant = units.Meant;
        if (meant == 0)
            units.Meant = meant = ((uint)Newest(units.Units) << 16) | (uint)Count(units.Units);
        return (table.Unit((int)(meant >> 16)), (ushort)meant);
    }

    private UnitCandidates Make(ReadOnlySpan<ushort> units) => new(units.ToArray(), table.Tier(units[0]), table.Tier(units[^1]));

    private int Newest(ReadOnlySpan<ushort> units)
    {
        var newest = units[0];
        foreach (var unit in units[1..])
            if (table.From(unit) > table.From(newest) || (table.From(unit) == table.From(newest) && IsLower(table.Row(unit).Code, table.Row(newest).Code)))
                newest = unit;
        return newest;
    }

    private static bool IsLower(ReadOnlySpan<byte> code, ReadOnlySpan<byte> other) => code.SequenceCompareTo(other) < 0;

    // Stretches of one unit follow each other, since they have one code.
    private int Count(ReadOnlySpan<ushort> units)
    {
        var count = 0;
        for (var i = 0; i < units.Length; i++)
        {
            var isNew = true;
            for (var before = i - 1; isNew && before >= 0 && table.Code(units[before]) == table.Code(units[i]); before--)
                isNew = table.Kind(units[before]) != table.Kind(units[i]) || !table.Name(units[before]).SequenceEqual(table.Name(units[i]));
            count += isNew ? 1 : 0;
        }
        return count;
    }
}
