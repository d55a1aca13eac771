using System.Collections.Immutable;

namespace Classifier.MLNet.Transforms;

/// <summary>A column that <see cref="NgramTransform"/> makes: a slot for each n-gram of a pool, or one that stays 0 when the pool is empty.</summary>
public sealed class NgramColumn : IColumnPair
{
    /// <summary>Describes the column.</summary>
    /// <param name="output">Its name.</param>
    /// <param name="input">The column of vectors of keys that it reads.</param>
    /// <param name="pool">The n-grams.</param>
    /// <param name="skips">Most keys left out between those of an n-gram; with the longest n-gram's keys at most <see cref="NgramPool.LengthLimit"/>.</param>
    /// <param name="weighting">What the slots hold.</param>
    /// <param name="inverseDocumentFrequencies">Of each n-gram, the natural logarithm of documents ÷ documents that have it; empty unless it is used.</param>
    /// <exception cref="ArgumentException">A number is out of range, or there is not one finite frequency for each n-gram when they are used.</exception>
    public NgramColumn(
        string output,
        string input,
        NgramPool pool,
        int skips = 0,
        NgramWeighting weighting = NgramWeighting.Frequency,
        ImmutableArray<double> inverseDocumentFrequencies = default)
    {
        ArgumentNullException.ThrowIfNull(pool);
        if (skips < 0 || skips > NgramPool.LengthLimit - pool.MaxLength)
            throw new ArgumentException($"N-grams of {pool.MaxLength} keys that skip {skips}; together there may be {NgramPool.LengthLimit}.", nameof(skips));
        if (!Enum.IsDefined(weighting))
            throw new ArgumentException($"There is no weighting {weighting}.", nameof(weighting));
        var idf = inverseDocumentFrequencies.IsDefault ? [] : inverseDocumentFrequencies;
        var wanted = weighting == NgramWeighting.Frequency ? 0 : pool.Count;
        if (idf.Length != wanted)
            throw new ArgumentException($"{idf.Length} document frequencies; {wanted} are used.", nameof(inverseDocumentFrequencies));
        foreach (var frequency in idf)
            if (!double.IsFinite(frequency))
                throw new ArgumentException($"A document frequency of {frequency}.", nameof(inverseDocumentFrequencies));
        (Output, Input, Pool, Skips, Weighting, InverseDocumentFrequencies) = (output, input, pool, skips, weighting, idf);
    }

    /// <summary>Its name.</summary>
    public string Output { get; }

    /// <summary>The column of vectors of keys that it reads.</summary>
    public string Input { get; }

    /// <summary>The n-grams.</summary>
    public NgramPool Pool { get; }

    /// <summary>Most keys left out between those of an n-gram.</summary>
    public int Skips { get; }

    /// <summary>What the slots hold.</summary>
    public NgramWeighting Weighting { get; }

    /// <summary>Of each n-gram, the natural logarithm of documents ÷ documents that have it; empty when <see cref="Weighting"/> does not use it.</summary>
    public ImmutableArray<double> InverseDocumentFrequencies { get; }

    /// <summary>Number of slots.</summary>
    public int SlotCount => Math.Max(1, Pool.Count);
}
