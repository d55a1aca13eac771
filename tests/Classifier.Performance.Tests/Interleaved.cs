using Classifier.Text.Documents;

namespace Classifier.Performance.Tests;

/// <summary>
/// Times of several ways to work on the same documents. They take turns on each document, and for each document the smallest time of all rounds
/// counts: neighbours on the machine only ever add to it, and seldom to every round. Turns of several documents are longer than the time that a
/// busy machine leaves a thread alone: with eight, and four busy neighbours on two cores, the dearer way looked half as dear again.
/// </summary>
internal static class Interleaved
{
    /// <summary>Runs all ways over all documents, once per round.</summary>
    /// <returns>For each way the sum of its smallest times, in ticks of the clock.</returns>
    public static long[] Smallest(TimeProvider clock, Document[] documents, int rounds, params Action<Document>[] ways)
    {
        var smallest = ways.Select(_ => Enumerable.Repeat(long.MaxValue, documents.Length).ToArray()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var d = 0; d < documents.Length; d++)
            {
                for (var w = 0; w < ways.Length; w++)
                {
                    var started = clock.GetTimestamp();
                    ways[w](documents[d]);
                    smallest[w][d] = Math.Min(smallest[w][d], clock.GetTimestamp() - started);
                }
            }
        }
        return [.. smallest.Select(times => times.Sum())];
    }
}
