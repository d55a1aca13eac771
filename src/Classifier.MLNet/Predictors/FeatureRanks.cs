using System.Numerics;

namespace Classifier.MLNet.Predictors;

/// <summary>
/// A set of features, each with its rank among them: a bit per feature, and how many bits are set before each 64 of them. Small enough to stay in the
/// cache where few of millions of features have weights.
/// </summary>
internal sealed class FeatureRanks(int featureCount)
{
    private const int WordBits = 64;

    private readonly ulong[] _members = new ulong[(featureCount + WordBits - 1) / WordBits];
    private readonly int[] _before = new int[(featureCount + WordBits - 1) / WordBits];

    /// <summary>Number of features that could be in the set.</summary>
    public int FeatureCount => featureCount;

    /// <summary>Number of features in the set; right after <see cref="End"/>.</summary>
    public int Count { get; private set; }

    /// <summary>Puts a feature into the set.</summary>
    public void Add(int feature) => _members[feature / WordBits] |= 1UL << (feature % WordBits);

    /// <summary>Counts ranks, once all features are in the set.</summary>
    public void End()
    {
        for (var word = 0; word < _members.Length; word++)
        {
            _before[word] = Count;
            Count += BitOperations.PopCount(_members[word]);
        }
    }

    /// <summary>How many smaller features are in the set; -1 when the feature is not.</summary>
    public int Of(int feature)
    {
        var word = (uint)feature / WordBits;
        var bit = 1UL << (feature % WordBits);
        var members = _members[word];
        return (members & bit) == 0 ? -1 : _before[word] + BitOperations.PopCount(members & (bit - 1));
    }
}
