namespace Classifier.Training.Splits;

/// <summary>Remembers documents and tells whether another is a near-duplicate of one of them, at <see cref="NearDuplicates.Threshold"/>.</summary>
internal sealed class NearDuplicateIndex
{
    private readonly Dictionary<(int, ulong), List<uint[]>> _buckets = [];

    /// <summary>Remembers a document.</summary>
    /// <param name="signature"><see cref="MinHash"/> of its text.</param>
    public void Add(uint[] signature)
    {
        foreach (var key in MinHash.BandKeys(signature))
        {
            if (!_buckets.TryGetValue(key, out var members))
                _buckets.Add(key, members = []);
            members.Add(signature);
        }
    }

    /// <summary>Whether a document is like one that was added.</summary>
    public bool HasLike(uint[] signature) => MinHash.BandKeys(signature).Any(key =>
        _buckets.TryGetValue(key, out var members) && members.Exists(m => MinHash.Similarity(m, signature) >= NearDuplicates.Threshold));
}
