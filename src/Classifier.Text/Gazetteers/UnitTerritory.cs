namespace Classifier.Text.Gazetteers;

/// <summary>Which units lie in which, and which provinces took over which, by the positions of a <see cref="UnitTable"/>. Immutable; safe for many threads.</summary>
internal sealed class UnitTerritory
{
    /// <summary>Stands for no unit.</summary>
    public const ushort None = ushort.MaxValue;

    private readonly UnitTable _table;
    private readonly ushort[] _parents;
    private readonly ushort[] _provinces;
    private readonly int[][] _successors;
    private readonly int[] _names;

    public UnitTerritory(UnitTable table)
    {
        (_table, _parents, _provinces) = (table, new ushort[table.Count], new ushort[table.Count]);
        (_successors, _names) = (new int[table.ProvinceCount][], new int[table.ProvinceCount]);
        var (code, first) = (-1, None);
        for (var i = 0; i < table.Count; i++)
        {
            var parent = table.ParentCode(i);
            if (parent != code)
                (code, first) = (parent, table.FirstOf(parent) is >= 0 and var position ? (ushort)position : None);
            _parents[i] = first;
            _provinces[i] = table.Tier(i) == UnitTier.Province ? (ushort)i : ParentOf(i) is var above and not None ? _provinces[above] : None;
        }
        for (var i = 0; i < table.ProvinceCount; i++)
            (_successors[i], _names[i]) = ([.. table.Unit(i).SuccessorCodes.Select(c => UnitRow.Key(c))], FirstOfName(i));
    }

    /// <summary>The province of a unit at the end of its time, or the unit itself; <see cref="None"/> when it is not known.</summary>
    public ushort Province(int unit) => _provinces[unit];

    /// <summary>The first province that has the name of this one.</summary>
    public int Name(int province) => _names[province];

    /// <summary>The codes of the provinces that took over from one.</summary>
    public ReadOnlySpan<int> Successors(int province) => _successors[province];

    /// <summary>Whether a unit lay in one of a set at some time.</summary>
    public bool LiesIn(int unit, ReadOnlySpan<ushort> outer)
    {
        foreach (var parent in new UnitHistory(_table, _parents[unit]))
            if (_table.Overlaps(parent, unit))
            {
                if (outer.Contains(parent))
                    return true;
                foreach (var above in new UnitHistory(_table, _parents[parent]))
                    if (_table.Overlaps(above, parent) && _table.Overlaps(above, unit) && outer.Contains(above))
                        return true;
            }
        return false;
    }

    /// <summary>Adds to a set, a bit for each position, the units in which one lay at some time.</summary>
    public void AddEnclosing(int unit, Span<ulong> set)
    {
        foreach (var parent in new UnitHistory(_table, _parents[unit]))
            if (_table.Overlaps(parent, unit))
            {
                set[parent >> 6] |= 1UL << parent;
                foreach (var above in new UnitHistory(_table, _parents[parent]))
                    if (_table.Overlaps(above, parent) && _table.Overlaps(above, unit))
                        set[above >> 6] |= 1UL << above;
            }
    }

    /// <summary>Whether one of these took over the province in which a unit lay at the end of its time.</summary>
    public bool IsInherited(int unit, ReadOnlySpan<ushort> heirs)
    {
        if (_provinces[unit] is None)
            return false;
        foreach (var code in _successors[_provinces[unit]])
            foreach (var heir in new UnitHistory(_table, (ushort)_table.FirstOf(code)))
                if (_table.IsAfter(heir, _provinces[unit]) && heirs.Contains(heir))
                    return true;
        return false;
    }

    /// <summary>The lowest of numbers given to the provinces in which a unit lay over its time; the highest of all numbers when there are none.</summary>
    public int Lowest(int unit, ReadOnlySpan<int> numbers)
    {
        if (_table.Tier(unit) == UnitTier.Province)
            return numbers[unit];
        var lowest = int.MaxValue;
        if (_provinces[unit] is not None and var last)
            foreach (var province in new UnitHistory(_table, (ushort)_table.FirstOf(_table.Code(last))))
                if (_table.Overlaps(province, unit))
                    lowest = Math.Min(lowest, numbers[province]);
        return lowest;
    }

    /// <summary>Whether two units are in one province, or in one and that which took it over.</summary>
    public bool ShareProvince(int one, int other)
    {
        var (a, b) = (_provinces[one], _provinces[other]);
        return a != None && b != None
            && (a == b || _table.Code(a) == _table.Code(b) || _successors[a].AsSpan().Contains(_table.Code(b)) || _successors[b].AsSpan().Contains(_table.Code(a)));
    }

    private ushort ParentOf(int unit)
    {
        var last = None;
        foreach (var parent in new UnitHistory(_table, _parents[unit]))
            if (_table.Overlaps(parent, unit))
                last = parent;
        return last;
    }

    private int FirstOfName(int province)
    {
        var first = 0;
        while (!_table.Name(first).SequenceEqual(_table.Name(province)))
            first++;
        return first;
    }
}
