using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;

namespace Classifier.MLNet.Transforms;

/// <summary>The values that have keys, in the order of their keys, which are 1, 2, …</summary>
public abstract class KeyVocabulary
{
    private protected KeyVocabulary()
    {
    }

    /// <summary>Number of values.</summary>
    public abstract int Count { get; }

    /// <summary>The type of the values.</summary>
    internal abstract ColumnType ValueType { get; }

    /// <summary>What looks values up.</summary>
    internal abstract Kernel KernelFor(ColumnType input);

    /// <summary>The key of each value.</summary>
    /// <exception cref="ArgumentException">A value stands there twice.</exception>
    private protected static Dictionary<T, uint> KeysOf<T>(ReadOnlySpan<T> values, IEqualityComparer<T>? comparer = null) where T : notnull
    {
        var keys = new Dictionary<T, uint>(values.Length, comparer);
        foreach (var value in values)
            if (!keys.TryAdd(value, (uint)keys.Count + 1))
                throw new ArgumentException($"The value {value} has two keys.", nameof(values));
        return keys;
    }
}
