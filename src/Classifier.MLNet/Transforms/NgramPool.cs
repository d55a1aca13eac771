using System.Collections.Immutable;
using Classifier.MLNet.Scoring;

namespace Classifier.MLNet.Transforms;

/// <summary>The n-grams that have slots, in the order of their slots. Immutable.</summary>
public sealed class NgramPool
{
    /// <summary>Most keys of an n-gram, those that it skips included.</summary>
    public const int LengthLimit = 10;

    private readonly ImmutableArray<uint> _keys;
    private readonly ImmutableArray<int> _starts;

    /// <summary>Creates the pool.</summary>
    /// <param name="maxLength">Most keys of an n-gram: 1 … <see cref="LengthLimit"/>.</param>
    /// <param name="ngrams">Distinct n-grams in the order of their slots: keys, among which 0 stands for a missing one.</param>
    /// <exception cref="ArgumentException">The length is out of range, or an n-gram is empty, longer than that, or there twice.</exception>
    public NgramPool(int maxLength, params ImmutableArray<uint[]> ngrams)
        : this(maxLength, [.. ngrams.SelectMany(n => n)], Starts(ngrams))
    {
    }

    private NgramPool(int maxLength, ImmutableArray<uint> keys, ImmutableArray<int> starts)
    {
        if (maxLength is < 1 or > LengthLimit)
            throw new ArgumentException($"N-grams of up to {maxLength} keys; there may be 1 … {LengthLimit}.", nameof(maxLength));
        if (starts.IsEmpty || starts[0] != 0 || starts[^1] != keys.Length)
            throw new ArgumentException("The n-grams do not cover their keys.", nameof(starts));
        (MaxLength, _keys, _starts) = (maxLength, keys, starts);
        for (var slot = 0; slot < Count; slot++)
            if (_starts[slot + 1] <= _starts[slot] || _starts[slot + 1] - (long)_starts[slot] > maxLength)
                throw new ArgumentException($"N-gram {slot} is empty, or has more than {maxLength} keys.", nameof(starts));

        var maxFirst = 0u;
        for (var slot = 0; slot < Count; slot++)
            maxFirst = Math.Max(maxFirst, this[slot][0]);
        Trie = new NgramTrie(Count, maxFirst);
        for (var slot = 0; slot < Count; slot++)
            if (!Trie.TryAdd(this[slot], slot))
                throw new ArgumentException($"N-gram {slot} has two slots.", nameof(starts));
    }

    /// <summary>Number of n-grams.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>Most keys of an n-gram.</summary>
    public int MaxLength { get; }

    internal NgramTrie Trie { get; }

    /// <summary>The keys of the n-gram of a slot.</summary>
    /// <param name="slot">0 … <see cref="Count"/> − 1.</param>
    public ReadOnlySpan<uint> this[int slot] => _keys.AsSpan()[_starts[slot].._starts[slot + 1]];

    /// <summary>The pool of n-grams that stand in one array.</summary>
    /// <param name="maxLength">Most keys of an n-gram.</param>
    /// <param name="keys">The keys of all n-grams.</param>
    /// <param name="starts">Where in them each n-gram begins, and where the last one ends.</param>
    /// <exception cref="ArgumentException">As for the constructor.</exception>
    internal static NgramPool Of(int maxLength, ImmutableArray<uint> keys, ImmutableArray<int> starts) => new(maxLength, keys, starts);

    /// <summary>Whether there are n-grams of so many keys.</summary>
    public bool HasLength(int length)
    {
        for (var slot = 0; slot < Count; slot++)
            if (this[slot].Length == length)
                return true;
        return false;
    }

    private static ImmutableArray<int> Starts(ImmutableArray<uint[]> ngrams)
    {
        var starts = ImmutableArray.CreateBuilder<int>(ngrams.Length + 1);
        starts.Add(0);
        foreach (var ngram in ngrams)
            starts.Add(starts[^1] + ngram.Length);
        return starts.MoveToImmutable();
    }
}
