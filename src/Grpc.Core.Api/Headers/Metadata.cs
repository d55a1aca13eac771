using System.Collections;

namespace Grpc.Core;

/// <summary>
/// Headers or trailers of a call: an ordered list of entries, in which a key may come more than once. Not safe for concurrent changes.
/// </summary>
public sealed partial class Metadata : IList<Metadata.Entry>
{
    /// <summary>Keys with this ending hold bytes, all others hold ASCII text.</summary>
    public const string BinaryHeaderSuffix = "-bin";

    /// <summary>Metadata without entries; it cannot be changed.</summary>
    public static readonly Metadata Empty = new(isReadOnly: true);

    private readonly List<Entry> entries = [];

    /// <summary>Metadata without entries, to add to.</summary>
    public Metadata()
        : this(isReadOnly: false)
    {
    }

    private Metadata(bool isReadOnly) => IsReadOnly = isReadOnly;

    /// <summary>Number of entries.</summary>
    public int Count => entries.Count;

    /// <summary>True for <see cref="Empty"/>, which throws on every change.</summary>
    public bool IsReadOnly { get; }

    /// <summary>The entry at a position.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public Entry this[int index]
    {
        get => entries[index];
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            Writable()[index] = value;
        }
    }

    /// <summary>Adds an entry at the end.</summary>
    /// <exception cref="InvalidOperationException">The metadata cannot be changed.</exception>
    public void Add(Entry item)
    {
        ArgumentNullException.ThrowIfNull(item);
        Writable().Add(item);
    }

    /// <summary>Adds an ASCII entry at the end; see <see cref="Entry(string, string)"/> for the rules.</summary>
    public void Add(string key, string value) => Add(new Entry(key, value));

    /// <summary>Adds a binary entry at the end; see <see cref="Entry(string, byte[])"/> for the rules.</summary>
    public void Add(string key, byte[] valueBytes) => Add(new Entry(key, valueBytes));

    /// <summary>Puts an entry at a position.</summary>
    public void Insert(int index, Entry item)
    {
        ArgumentNullException.ThrowIfNull(item);
        Writable().Insert(index, item);
    }

    /// <summary>Removes the first occurrence of this entry object.</summary>
    public bool Remove(Entry item) => Writable().Remove(item);

    /// <summary>Removes the entry at a position.</summary>
    public void RemoveAt(int index) => Writable().RemoveAt(index);

    /// <summary>Removes every entry.</summary>
    public void Clear() => Writable().Clear();

    /// <summary>Whether this entry object is in the list.</summary>
    public bool Contains(Entry item) => entries.Contains(item);

    /// <summary>The position of this entry object, or -1.</summary>
    public int IndexOf(Entry item) => entries.IndexOf(item);

    /// <summary>Copies the entries into an array.</summary>
    public void CopyTo(Entry[] array, int arrayIndex) => entries.CopyTo(array, arrayIndex);

    /// <summary>Walks the entries in order.</summary>
    public IEnumerator<Entry> GetEnumerator() => entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private List<Entry> Writable() =>
        IsReadOnly ? throw new InvalidOperationException("This metadata is read only.") : entries;
}
