using Classifier.Text.Documents;

namespace Classifier.Performance.Tests;

/// <summary>
/// Times of several ways to work on the same documents. They take turns every few documents, and of each few documents the smallest time of all rounds
/// counts: neighbours on the machine only ever add to it, and seldom to every round.
/// </summary>
internal static class Interleaved
{
    private const int Few = 8;

    /// <summary>Runs all ways over all documents, once per round.</summary>
    /// <returns>For each way the sum of its smallest times, in ticks of the clock.</returns>
    public static long[] Smallest(TimeProvider clock, Document[] documents, int rounds, params Action<Document>[] ways)
    {
        var smallest = ways.Select(_ => documents.Chunk(Few).Select(_ => long.MaxValue).ToArray()).ToArray();
        var chunks = documents.Chunk(Few).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var c = 0; c < chunks.Length; c++)
            {
                for (var w = 0; w < ways.Length; w++)
                    smallest[w][c] = Math.Min(smallest[w][c], Time(clock, ways[w], chunks[c]));
            }
        }
        return [.. smallest.Select(times => times.Sum())];
    }

    private static long Time(TimeProvider clock, Action<Document> way, Document[] documents)
    {
        var started = clock.GetTimestamp();
        foreach (var document in documents)
            way(document);
        return clock.GetTimestamp() - started;
    }
}
