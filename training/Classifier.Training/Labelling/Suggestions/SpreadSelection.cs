using Classifier.Training.Splits;

namespace Classifier.Training.Labelling.Suggestions;

/// <summary>
/// Chooses documents that are worth labelling and unlike each other. No two are near-duplicates; among the best, the next one is that whose score
/// times distance from the nearest chosen one is greatest: greedy k-center (T. Gonzalez, 1985; O. Sener and S. Savarese, "Active learning for
/// convolutional neural networks: a core-set approach", 2018), weighted by worth.
/// </summary>
internal static class SpreadSelection
{
    private const int LeastPool = 200;

    // So many of the best for each that is chosen: worth comes first, variety among the worthy.
    private const int PoolPerChosen = 10;

    /// <summary>Chooses documents, the next best first.</summary>
    /// <param name="candidates">All that could be chosen.</param>
    /// <param name="labelled">Those that need no labelling; what is chosen is not like one of them.</param>
    /// <param name="read">Reads a candidate for comparison.</param>
    /// <param name="count">How many to choose; 0 or more.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>At most that many, each with its distance from the nearest one before it (1 for the first).</returns>
    public static IReadOnlyList<(ScoredCandidate Candidate, double Distance)> Choose(
        IEnumerable<ScoredCandidate> candidates,
        NearDuplicateIndex labelled,
        Func<ScoredCandidate, TextDistance> read,
        int count,
        CancellationToken cancellation)
    {
        var pool = Pool(candidates, labelled, Math.Max(LeastPool, count * PoolPerChosen));
        var texts = new TextDistance[pool.Count];
        Parallel.For(0, pool.Count, new ParallelOptions { CancellationToken = cancellation }, i => texts[i] = read(pool[i]));
        var distances = Enumerable.Repeat(1.0, pool.Count).ToArray();
        var left = Enumerable.Range(0, pool.Count).ToList();
        var chosen = new List<(ScoredCandidate, double)>();
        while (chosen.Count < count && left.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            // The first of equals: the pool is in the order of scores and ids.
            var next = left.MaxBy(i => pool[i].Score * distances[i]);
            chosen.Add((pool[next], Math.Round(distances[next], 4)));
            left.Remove(next);
            foreach (var i in left)
                distances[i] = Math.Min(distances[i], texts[i].To(texts[next]));
        }
        return chosen;
    }

    private static List<ScoredCandidate> Pool(IEnumerable<ScoredCandidate> candidates, NearDuplicateIndex labelled, int size)
    {
        var pool = new List<ScoredCandidate>();
        foreach (var candidate in candidates.OrderByDescending(c => c.Score).ThenBy(c => c.Id, StringComparer.Ordinal))
        {
            if (pool.Count == size)
                break;
            if (labelled.HasLike(candidate.Signature))
                continue;
            labelled.Add(candidate.Signature);
            pool.Add(candidate);
        }
        return pool;
    }
}
