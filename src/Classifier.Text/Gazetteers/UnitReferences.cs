namespace Classifier.Text.Gazetteers;

/// <summary>The names met in a text, in its order. Used again for the next text; for one thread.</summary>
internal sealed class UnitReferences
{
    private UnitReference[] _references = new UnitReference[32];
    private int _used;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the room has grown so far that it is better not kept.</summary>
    public bool IsLarge => _references.Length > 2048;

    /// <summary>One of them.</summary>
    public ref UnitReference this[int index] => ref _references[index];

    /// <summary>All of them, until one is added or taken out.</summary>
    public Span<UnitReference> All => _references.AsSpan(0, Count);

    /// <summary>Adds one; not after some were taken out.</summary>
    public void Add(in UnitReference reference)
    {
        if (Count == _references.Length)
            Array.Resize(ref _references, 2 * Count);
        _references[Count++] = reference;
        _used = Count;
    }

    /// <summary>Takes out those that may mean no unit.</summary>
    public void RemoveEmpty()
    {
        var kept = 0;
        foreach (ref readonly var reference in All)
            if (!reference.Candidates.IsEmpty)
                _references[kept++] = reference;
        Count = kept;
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        Array.Clear(_references, 0, _used);
        (Count, _used) = (0, 0);
    }
}
