namespace Classifier.Formats.Docx;

/// <summary>The checksum of zip files, which the framework's reader does not look at.</summary>
internal struct Crc32()
{
    private static readonly uint[] Table = MakeTable();
    private uint _state = uint.MaxValue;

    /// <summary>The checksum of all bytes so far.</summary>
    public readonly uint Value => ~_state;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        var state = _state;
        foreach (var b in bytes)
            state = Table[(byte)(state ^ b)] ^ (state >> 8);
        _state = state;
    }

    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (uint i = 0; i < table.Length; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
                value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
            table[i] = value;
        }
        return table;
    }
}
