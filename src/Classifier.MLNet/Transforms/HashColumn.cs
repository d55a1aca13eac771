namespace Classifier.MLNet.Transforms;

/// <summary>A column that <see cref="HashTransform"/> makes: keys 1 … 2^bits, 0 for an empty text.</summary>
public sealed class HashColumn : IColumnPair
{
    /// <summary>ML.NET's seed.</summary>
    public const uint DefaultSeed = 314489979;

    /// <summary>Most bits.</summary>
    public const int MaxBits = 31;

    /// <summary>Describes the column.</summary>
    /// <param name="output">Its name.</param>
    /// <param name="input">The column that it reads: texts, or vectors of them.</param>
    /// <param name="bits">Bits of the hash: 1 … <see cref="MaxBits"/>.</param>
    /// <param name="seed">Seed of the hash.</param>
    /// <exception cref="ArgumentException">The bits are out of range.</exception>
    public HashColumn(string output, string input, int bits, uint seed = DefaultSeed)
    {
        if (bits is < 1 or > MaxBits)
            throw new ArgumentException($"Hashes of {bits} bits; there may be 1 … {MaxBits}.", nameof(bits));
        (Output, Input, Bits, Seed) = (output, input, bits, seed);
    }

    /// <summary>Its name.</summary>
    public string Output { get; }

    /// <summary>The column that it reads.</summary>
    public string Input { get; }

    /// <summary>Bits of the hash.</summary>
    public int Bits { get; }

    /// <summary>Seed of the hash.</summary>
    public uint Seed { get; }

    /// <summary>Whether the same text hashes differently in each slot of a vector. Default false.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>Whether a vector becomes one key instead of a vector of keys; cannot be scored. Default false.</summary>
    public bool IsCombined { get; init; }

    /// <summary>What hashed to the keys in training: of key k the name of slot k − 1. Null when it was not recorded.</summary>
    public SlotNames? Names { get; init; }
}
