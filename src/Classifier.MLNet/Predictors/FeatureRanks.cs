using System.Numerics;
using System.Runtime.CompilerServices;

namespace Classifier.MLNet.Predictors;

/// <summary>
/// A set of features, each with its rank among them: for every 32 features one word with a bit for each in its lower half and the number of members
/// before them in its upper half, so that a feature costs one look into memory.
/// </summary>
internal sealed class FeatureRanks(int featureCount)
{
    /// <summary>Features of a word.</summary>
    public const int Features = 32;

    private readonly ulong[] _words = new ulong[((featureCount - 1) / Features) + 1];

    /// <summary>Number of features that could be in the set.</summary>
    public int FeatureCount => featureCount;

    /// <summary>Number of features in the set; right after <see cref="End"/>.</summary>
    public int Count { get; private set; }

    /// <summary>Puts a feature into the set.</summary>
    public void Add(int feature) => _words[feature / Features] |= 1UL << (feature % Features);

    /// <summary>Counts ranks, once all features are in the set.</summary>
    public void End()
    {
        foreach (ref var word in _words.AsSpan())
        {
            var members = BitOperations.PopCount(word);
            word |= (ulong)Count << Features;
            Count += members;
        }
    }

    /// <summary>A bit for each of 32 features, from a multiple of 32 on, that is in the set.</summary>
    public uint Members(int word) => (uint)_words[word];

    /// <summary>How many smaller features are in the set; negative when the feature is not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(int feature)
    {
        var word = _words[(uint)feature / Features];
        var bit = 1u << (feature % Features);
        var rank = (int)(word >> Features) + BitOperations.PopCount((uint)word & (bit - 1));
        return ((uint)word & bit) == 0 ? ~rank : rank;
    }
}
