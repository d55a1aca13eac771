namespace Classifier.Text.Gazetteers;

/// <summary>
/// The units of <c>units.tsv</c> by position, 0 the first: provinces, then districts, then communes, by code and time. What the finder compares
/// stands in columns; a unit as an object is made when it is asked for, and only once. Immutable; safe for many threads.
/// </summary>
internal sealed class UnitTable
{
    private readonly byte[] _lines;
    private readonly int[] _starts;
    private readonly UnitKind[] _kinds;
    private readonly int[] _codes;
    private readonly int[] _parents;
    private readonly int[] _from;
    private readonly int[] _until;
    private readonly int[] _tierEnds = new int[3];
    private readonly AdministrativeUnit?[] _units;

    /// <param name="lines">UTF-8; every line ends with a line feed.</param>
    /// <exception cref="InvalidDataException">A line does not have seven columns, or the lines are not in order.</exception>
    public UnitTable(byte[] lines)
    {
        Count = lines.AsSpan().Count((byte)'\n');
        (_lines, _starts, _kinds, _codes) = (lines, new int[Count + 1], new UnitKind[Count], new int[Count]);
        (_parents, _from, _until, _units) = (new int[Count], new int[Count], new int[Count], new AdministrativeUnit?[Count]);
        for (var i = 0; i < Count; i++)
        {
            _starts[i + 1] = _starts[i] + lines.AsSpan(_starts[i]).IndexOf((byte)'\n') + 1;
            var row = Row(i);
            (_kinds[i], _codes[i], _parents[i]) = (row.Kind, UnitRow.Key(row.Code), UnitRow.Key(row.Parent));
            (_from[i], _until[i]) = (UnitRow.Day(row.From)?.DayNumber ?? 0, (UnitRow.Day(row.Until) ?? DateOnly.MaxValue).DayNumber);
            _tierEnds[(int)row.Kind.Tier()] = i + 1;
            if (_codes[i] < 0 || (i > 0 && (Tier(i), _codes[i], _from[i]).CompareTo((Tier(i - 1), _codes[i - 1], _from[i - 1])) < 0))
                throw new InvalidDataException($"Unit {i} of the gazetteer is out of order or has no code.");
        }
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>How many of them, the first, are provinces.</summary>
    public int ProvinceCount => _tierEnds[0];

    public UnitKind Kind(int position) => _kinds[position];

    public UnitTier Tier(int position) =>
        position < _tierEnds[0] ? UnitTier.Province : position < _tierEnds[1] ? UnitTier.District : UnitTier.Commune;

    /// <summary>The code as <see cref="UnitRow.Key"/> gives it.</summary>
    public int Code(int position) => _codes[position];

    /// <summary>The code of the unit that it belongs to; -1 for a province.</summary>
    public int ParentCode(int position) => _parents[position];

    /// <summary>The first day; 0, the first of all, when it is not known.</summary>
    public int From(int position) => _from[position];

    public bool Overlaps(int one, int other) => _until[one] >= _from[other] && _until[other] >= _from[one];

    /// <summary>Whether a unit began after another had ended.</summary>
    public bool IsAfter(int later, int earlier) => _from[later] > _until[earlier];

    /// <summary>How many days lie between a day and the unit's time; 0 when the day is in it.</summary>
    public int DaysFrom(int position, int day) =>
        day < _from[position] ? _from[position] - day : day > _until[position] ? day - _until[position] : 0;

    /// <summary>The name in UTF-8.</summary>
    public ReadOnlySpan<byte> Name(int position) => UnitRow.NameOf(_lines.AsSpan(_starts[position]..(_starts[position + 1] - 1)));

    /// <summary>The line of a unit.</summary>
    public UnitRow Row(int position) => new(_lines.AsSpan(_starts[position]..(_starts[position + 1] - 1)));

    /// <summary>The one object for a unit.</summary>
    public AdministrativeUnit Unit(int position) => _units[position]
        ?? Interlocked.CompareExchange(ref _units[position], Row(position).ToUnit(), null) ?? _units[position]!;

    /// <summary>Where the units of a code begin, in order of time; -1 when there are none.</summary>
    public int FirstOf(int code)
    {
        var tier = code < 0 ? -1 : (code % 10) switch { 2 => 0, 3 => 1, 5 => 2, _ => -1 };
        if (tier < 0)
            return -1;
        var first = tier == 0 ? 0 : _tierEnds[tier - 1];
        var codes = _codes.AsSpan(first.._tierEnds[tier]);
        var (low, high) = (0, codes.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (codes[middle] < code)
                low = middle + 1;
            else
                high = middle;
        }
        return low < codes.Length && codes[low] == code ? first + low : -1;
    }

    /// <summary>Whether a position stands for this code; false behind the last position.</summary>
    public bool HasCode(int position, int code) => (uint)position < (uint)_codes.Length && _codes[position] == code;
}
