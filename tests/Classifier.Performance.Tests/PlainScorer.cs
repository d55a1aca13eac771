using Classifier.Text.Documents;

namespace Classifier.Performance.Tests;

/// <summary>
/// The yardstick: words and pairs of words hashed as they are met, and a row of made-up weights added for each. It must stay as it is, for
/// <see cref="ClassificationCostTests"/> counts the cost of classifying in multiples of its cost.
/// </summary>
internal sealed class PlainScorer
{
    private const int Rows = 1 << 15;
    private const int Classes = 8;
    private readonly float[] _weights;

    public PlainScorer()
    {
        var random = new Random(1);
        _weights = [.. Enumerable.Range(0, Rows * Classes).Select(_ => random.NextSingle() - 0.5f)];
    }

    /// <summary>The best class, 0 to 7.</summary>
    public int Score(Document document)
    {
        Span<float> sums = stackalloc float[Classes];
        Add(document.Title, sums);
        Add(document.Body, sums);
        var best = 0;
        for (var c = 1; c < Classes; c++)
            best = sums[c] > sums[best] ? c : best;
        return best;
    }

    private void Add(string text, Span<float> sums)
    {
        const uint Start = 2166136261;
        uint word = Start, previous = 0;
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                word = (word ^ char.ToLowerInvariant(character)) * 16777619;
            }
            else if (word != Start)
            {
                AddRow(word, sums);
                AddRow((previous * 31) + word, sums);
                (previous, word) = (word, Start);
            }
        }
    }

    private void AddRow(uint hash, Span<float> sums)
    {
        var row = _weights.AsSpan((int)((hash ^ (hash >> 15)) % Rows) * Classes, Classes);
        for (var c = 0; c < sums.Length; c++)
            sums[c] += row[c];
    }
}
