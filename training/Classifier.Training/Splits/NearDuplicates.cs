using Classifier.Text.Documents;

namespace Classifier.Training.Splits;

/// <summary>Groups documents that are copies of each other but for small changes, so that no group is cut by a split.</summary>
public static class NearDuplicates
{
    /// <summary>Least estimated similarity of two documents in one group's chain.</summary>
    public const double Threshold = 0.5;

    /// <summary>The cluster of each document, numbered by the place of its first document.</summary>
    public static int[] Cluster(IReadOnlyList<DocumentText> documents)
    {
        var signatures = new uint[documents.Count][];
        Parallel.For(0, documents.Count, i => signatures[i] = MinHash.Signature(documents[i]));
        return Cluster(signatures);
    }

    /// <summary>The same for documents whose signatures (<see cref="MinHash"/>) were taken before.</summary>
    internal static int[] Cluster(IReadOnlyList<uint[]> signatures)
    {
        var parents = Enumerable.Range(0, signatures.Count).ToArray();
        var buckets = new Dictionary<(int, ulong), List<int>>();
        for (var i = 0; i < signatures.Count; i++)
            foreach (var key in MinHash.BandKeys(signatures[i]))
            {
                if (!buckets.TryGetValue(key, out var members))
                    buckets.Add(key, members = []);
                foreach (var other in members)
                    if (Root(i) != Root(other) && MinHash.Similarity(signatures[i], signatures[other]) >= Threshold)
                        parents[Math.Max(Root(i), Root(other))] = Math.Min(Root(i), Root(other));
                members.Add(i);
            }
        return [.. Enumerable.Range(0, signatures.Count).Select(Root)];

        int Root(int i)
        {
            while (parents[i] != i)
                i = parents[i] = parents[parents[i]];
            return i;
        }
    }
}
