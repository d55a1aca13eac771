namespace Classifier.MLNet.Columns;

/// <summary>A borrowed view of one row's features: a dense vector, or a sparse one whose absent slots are 0.</summary>
/// <remarks>A view only: it owns nothing and is valid as long as the spans it was made of.</remarks>
public readonly ref struct FeatureVector
{
    private FeatureVector(int length, bool isDense, ReadOnlySpan<int> indices, ReadOnlySpan<float> values)
    {
        Length = length;
        IsDense = isDense;
        Indices = indices;
        Values = values;
    }

    /// <summary>Number of slots, absent ones included.</summary>
    public int Length { get; }

    /// <summary>True when <see cref="Values"/> holds every slot.</summary>
    public bool IsDense { get; }

    /// <summary>Slots of <see cref="Values"/>, strictly ascending; empty for a dense vector.</summary>
    public ReadOnlySpan<int> Indices { get; }

    /// <summary>The values: all <see cref="Length"/> of them when dense, else one for each of <see cref="Indices"/>.</summary>
    public ReadOnlySpan<float> Values { get; }

    /// <summary>The value of one slot; 0 when the slot is absent. Constant time when dense, logarithmic when sparse.</summary>
    /// <param name="slot">0 … <see cref="Length"/> − 1.</param>
    public float this[int slot]
    {
        get
        {
            if (IsDense)
                return Values[slot];
            var at = Indices.BinarySearch(slot);
            return at < 0 ? 0f : Values[at];
        }
    }

    /// <summary>A sparse vector that keeps the rules because of how it was made.</summary>
    internal static FeatureVector Trusted(int length, ReadOnlySpan<int> indices, ReadOnlySpan<float> values) => new(length, false, indices, values);

    /// <summary>A vector of which every slot is given.</summary>
    public static FeatureVector Dense(ReadOnlySpan<float> values) => new(values.Length, true, default, values);

    /// <summary>A vector of which only some slots are given; the others are 0.</summary>
    /// <param name="length">Number of slots.</param>
    /// <param name="indices">Slots given, strictly ascending, each in 0 … <paramref name="length"/> − 1.</param>
    /// <param name="values">One value for each index.</param>
    /// <exception cref="ArgumentException">The sizes differ, or the indices are out of range or not strictly ascending.</exception>
    public static FeatureVector Sparse(int length, ReadOnlySpan<int> indices, ReadOnlySpan<float> values)
    {
        if (indices.Length != values.Length)
            throw new ArgumentException($"{indices.Length} indices for {values.Length} values.", nameof(indices));
        var previous = -1;
        foreach (var index in indices)
        {
            if (index <= previous)
                throw new ArgumentException("The indices are not strictly ascending from 0.", nameof(indices));
            previous = index;
        }

        if (previous >= length)
            throw new ArgumentException($"Index {previous} in a vector of {length} slots.", nameof(indices));
        return new(length, false, indices, values);
    }
}
