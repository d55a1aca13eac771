using System.Collections.Immutable;

namespace Classifier.MLNet.Transforms;

/// <summary>A column that <see cref="HashedNgramTransform"/> makes: 2^bits slots.</summary>
public sealed class HashedNgramColumn
{
    /// <summary>Most bits.</summary>
    public const int MaxBits = 30;

    /// <summary>Describes the column.</summary>
    /// <param name="output">Its name.</param>
    /// <param name="inputs">The columns of vectors of keys that it reads, at least one.</param>
    /// <param name="length">Most keys of an n-gram, at least 1.</param>
    /// <param name="skips">Most keys left out between those of an n-gram; with <paramref name="length"/> at most <see cref="NgramPool.LengthLimit"/>.</param>
    /// <param name="bits">Bits of the hash: 1 … <see cref="MaxBits"/>.</param>
    /// <param name="seed">Seed of the hash.</param>
    /// <exception cref="ArgumentException">A number is out of range, or there is no input.</exception>
    public HashedNgramColumn(string output, ImmutableArray<string> inputs, int length, int skips, int bits, uint seed = HashColumn.DefaultSeed)
    {
        if (inputs.IsDefaultOrEmpty)
            throw new ArgumentException($"Column '{output}' has n-grams of nothing.", nameof(inputs));
        if (length < 1 || skips < 0 || (long)length + skips > NgramPool.LengthLimit)
            throw new ArgumentException($"N-grams of {length} keys that skip {skips}; together there may be 1 … {NgramPool.LengthLimit}.", nameof(length));
        if (bits is < 1 or > MaxBits)
            throw new ArgumentException($"Hashes of {bits} bits; there may be 1 … {MaxBits}.", nameof(bits));
        (Output, Inputs, Length, Skips, Bits, Seed) = (output, inputs, length, skips, bits, seed);
    }

    /// <summary>Its name.</summary>
    public string Output { get; }

    /// <summary>The columns of vectors of keys that it reads.</summary>
    public ImmutableArray<string> Inputs { get; }

    /// <summary>Most keys of an n-gram.</summary>
    public int Length { get; }

    /// <summary>Most keys left out between those of an n-gram.</summary>
    public int Skips { get; }

    /// <summary>Bits of the hash.</summary>
    public int Bits { get; }

    /// <summary>Seed of the hash.</summary>
    public uint Seed { get; }

    /// <summary>Whether single keys are hashed; if not, a key falls into the slot of its own number. Default false.</summary>
    public bool RehashesUnigrams { get; init; }

    /// <summary>Whether the same n-gram hashes differently in each input. Default true.</summary>
    public bool IsOrdered { get; init; } = true;

    /// <summary>Whether n-grams shorter than <see cref="Length"/> count. Default true.</summary>
    public bool HasAllLengths { get; init; } = true;

    /// <summary>What hashed to the slots in training; null when it was not recorded.</summary>
    public SlotNames? Names { get; init; }
}
