namespace Classifier.Performance.Tests;

/// <summary>
/// A fixed piece of work to compare with: a linear model of hashed words and pairs of words, as one writes it without a thought for speed. Do not make it faster:
/// the committed ratio would mean nothing any more.
/// </summary>
internal sealed class PlainPeer
{
    private const int Classes = 20;
    private const int Slots = 1 << 16;
    private readonly float[][] _weights;

    public PlainPeer()
    {
        var random = new Random(1);
        _weights = [.. Enumerable.Range(0, Classes).Select(_ => Enumerable.Range(0, Slots).Select(_ => random.NextSingle() - 0.5f).ToArray())];
    }

    /// <summary>The class of a text.</summary>
    public int Classify(string text)
    {
        var counts = new Dictionary<int, int>();
        var previous = 0;
        foreach (var word in text.ToLowerInvariant().Split([' ', '\n', ',', '.', ':', ';', '"', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
        {
            var hash = Hash(word);
            Count(counts, hash);
            Count(counts, (previous * 31) + hash);
            previous = hash;
        }
        var scores = new double[Classes];
        foreach (var (slot, count) in counts)
            for (var c = 0; c < Classes; c++)
                scores[c] += (1 + Math.Log(count)) * _weights[c][slot];
        return Array.IndexOf(scores, scores.Max());
    }

    private static void Count(Dictionary<int, int> counts, int hash)
    {
        var slot = (int)((uint)(hash * 0x9E3779B1) >> 16);
        counts[slot] = counts.GetValueOrDefault(slot) + 1;
    }

    private static int Hash(string word) => word.Aggregate(17, (hash, letter) => (hash * 31) + letter);
}
