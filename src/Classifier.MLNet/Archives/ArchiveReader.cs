namespace Classifier.MLNet.Archives;

/// <summary>The entries of a zip held in memory, by name. Checks each entry's size and checksum when it is read.</summary>
internal sealed class ArchiveReader
{
    private readonly ReadOnlyMemory<byte> _zip;
    private readonly Dictionary<string, ZipEntry> _entries = new(StringComparer.Ordinal);

    private ArchiveReader(ReadOnlyMemory<byte> zip, ReadLimits limits)
    {
        _zip = zip;
        Limits = limits;
        Budget = new MemoryBudget(limits.TotalBytesFor(zip.Length));
    }

    public ReadLimits Limits { get; }

    public MemoryBudget Budget { get; }

    /// <summary>Names of all entries, with forward slashes.</summary>
    public IEnumerable<string> Names => _entries.Keys;

    /// <exception cref="ModelFormatException">Not a zip, or one beyond the limits, or one with two entries of the same name.</exception>
    public static ArchiveReader Open(ReadOnlyMemory<byte> zip, ReadLimits limits)
    {
        var archive = new ArchiveReader(zip, limits);
        var entries = ZipDirectory.Read(zip, limits.MaxEntries);
        RequireApart(entries);
        foreach (var entry in entries)
        {
            if (!archive._entries.TryAdd(entry.Name, entry))
                throw new ModelFormatException(entry.Name, "the zip has two entries of this name");
            archive.Budget.Spend(entry.Size, "The uncompressed zip");
        }

        return archive;
    }

    public bool Has(string name) => _entries.ContainsKey(name);

    /// <exception cref="ModelFormatException">There is no such entry, or it is damaged.</exception>
    public ReadOnlyMemory<byte> Read(string name)
    {
        if (!_entries.TryGetValue(name, out var entry))
            throw new ModelFormatException(name, "missing");
        var data = Data(entry);
        var bytes = entry.Method == ZipEntry.Stored ? data : Inflater.Exactly(data, (int)entry.Size, name);
        if (bytes.Length != entry.Size || Crc32.Of(bytes.Span) != entry.Crc)
            throw new ModelFormatException(name, "damaged: the checksum does not agree");
        return bytes;
    }

    /// <summary>Two entries that share bytes are a bomb's sign, or damage. The names in front of the data are passed over: they only make entries longer.</summary>
    private static void RequireApart(IEnumerable<ZipEntry> entries)
    {
        var end = 0L;
        foreach (var entry in entries.OrderBy(e => e.HeaderOffset))
        {
            if (entry.HeaderOffset < end)
                throw new ModelFormatException(entry.Name, "overlaps another entry of the zip");
            end = entry.HeaderOffset + ZipEntry.LocalHeaderSize + entry.CompressedSize;
        }
    }

    private ReadOnlyMemory<byte> Data(ZipEntry entry)
    {
        if (entry.HeaderOffset > _zip.Length || entry.Size > Array.MaxLength || entry.CompressedSize > Array.MaxLength)
            throw new ModelFormatException(entry.Name, "lies outside the zip");
        var header = new ByteReader(_zip[(int)entry.HeaderOffset..], entry.Name);
        if (header.UInt32() != ZipEntry.LocalSignature)
            throw header.Fault("the entry does not begin with its signature");
        header.Skip(22); // repeated from the directory
        var nameAndExtra = header.UInt16() + header.UInt16();
        header.Skip(nameAndExtra);
        var start = _zip.Length - header.Remaining;
        header.Skip((int)entry.CompressedSize);
        return _zip.Slice(start, (int)entry.CompressedSize);
    }
}
