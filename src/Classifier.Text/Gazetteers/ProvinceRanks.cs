namespace Classifier.Text.Gazetteers;

/// <summary>
/// The provinces of a text, the most mentioned 0, those of one name before and after the reform together. They count when they are named
/// and when a unit in them is known for certain. For one text at a time and one thread.
/// </summary>
internal sealed class ProvinceRanks(UnitTable table, UnitTerritory territory)
{
    private readonly int[] _counts = new int[table.ProvinceCount];
    private readonly int[] _ranks = new int[table.ProvinceCount];
    private readonly int[] _ofNames = new int[table.ProvinceCount];
    private readonly ushort[] _named = new ushort[table.ProvinceCount];
    private int _namedCount;

    /// <summary>Counts the provinces of these references.</summary>
    public void Count(ReadOnlySpan<UnitReference> references)
    {
        Array.Clear(_counts);
        _namedCount = 0;
        foreach (ref readonly var reference in references)
            if (reference.Candidates.IsSettled)
                Add(territory.Province(reference.Candidates.Units[0]));
            else
                foreach (var unit in reference.Candidates.Units)
                {
                    if (table.Tier(unit) != UnitTier.Province)
                        break;
                    Add(unit);
                }
        Rank();
    }

    /// <summary>The units in the province of the highest rank; all when no province of theirs has one.</summary>
    public UnitCandidates OfHighest(UnitCandidates units, UnitNarrowing narrowing)
    {
        var left = narrowing.Room(units);
        var (count, highest) = (0, int.MaxValue);
        foreach (var unit in units.Units)
        {
            var rank = territory.Lowest(unit, _ranks);
            if (rank < highest)
                (highest, count) = (rank, 0);
            if (rank == highest)
                left[count++] = unit;
        }
        return narrowing.Sets.Left(units, left[..count]);
    }

    private void Add(ushort province)
    {
        if (province != UnitTerritory.None && _counts[province]++ == 0)
            _named[_namedCount++] = province;
    }

    // Of provinces that are mentioned as often, the one mentioned first is before the other.
    private void Rank()
    {
        for (var i = 1; i < _namedCount; i++)
        {
            var (province, place) = (_named[i], i);
            for (; place > 0 && _counts[_named[place - 1]] < _counts[province]; place--)
                _named[place] = _named[place - 1];
            _named[place] = province;
        }
        Array.Fill(_ranks, int.MaxValue);
        Array.Fill(_ofNames, int.MaxValue);
        var next = 0;
        foreach (var province in _named.AsSpan(0, _namedCount))
        {
            ref var rank = ref _ofNames[territory.Name(province)];
            if (rank == int.MaxValue)
                rank = next++;
            _ranks[province] = rank;
        }
    }
}
