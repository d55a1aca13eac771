using System.Buffers;
using Classifier.Text.Documents;
using Classifier.Text.Tokens;

namespace Classifier.Modeling.Features;

/// <summary>
/// Hashed one- and two-token n-grams of a document. Three segments are hashed apart: the whole text, the lead, the title.
/// A slot's value is 1 + ln(count) (sublinear term frequency), each segment scaled to its weight in L2 norm.
/// Inverse document frequencies are not here: training folds them into the weights.
/// </summary>
public static class HashedTextFeatures
{
    private const int LongNumber = 5;
    private const int LongestNumber = 10;
    private static readonly uint[] LongNumbers = [.. Enumerable.Range(LongNumber, LongestNumber - LongNumber + 1).Select(n => TokenHash.Of(new string('#', n)))];

    /// <summary>The document's vector of <see cref="TextFeatureSettings.SlotCount"/> slots.</summary>
    public static SparseVector Extract(DocumentText document, TextFeatureSettings settings)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(settings);
        var hashes = ArrayPool<uint>.Shared.Rent(document.Text.Tokens.Length);
        try
        {
            var read = hashes.AsSpan(0, Hash(document, settings, hashes));
            var segments = new List<SegmentSlots>();
            foreach (var segment in Segments(document, settings, read.Length))
                segments.Add(new SegmentSlots(read, segment, settings));
            try
            {
                return Merge(segments, settings.SlotCount);
            }
            finally
            {
                foreach (var segment in segments)
                    segment.Dispose();
            }
        }
        finally
        {
            ArrayPool<uint>.Shared.Return(hashes);
        }
    }

    /// <summary>
    /// The hashes of the tokens that are read, long numbers by their length; the result is how many these are. Long numbers differ from text to
    /// text; their length is what they have in common.
    /// </summary>
    internal static int Hash(DocumentText document, TextFeatureSettings settings, Span<uint> hashes)
    {
        var count = Math.Min(document.Text.Tokens.Length, settings.MaximumTokens);
        var tokens = document.Text.Tokens[..count];
        document.Text.Hashes[..count].CopyTo(hashes);
        for (var i = 0; i < count; i++)
            if (tokens[i] is { Kind: TokenKind.Number, Length: >= LongNumber and var length })
                hashes[i] = LongNumbers[Math.Min(length, LongestNumber) - LongNumber];
        return count;
    }

    /// <summary>The segments that are hashed: those with tokens and a weight.</summary>
    /// <param name="document">The document.</param>
    /// <param name="settings">How it is hashed.</param>
    /// <param name="tokens">How many of its tokens are read.</param>
    internal static IEnumerable<HashedSegment> Segments(DocumentText document, TextFeatureSettings settings, int tokens) =>
        new HashedSegment[]
        {
            new(0, tokens, 1),
            new(1, Math.Min(settings.LeadTokens, tokens), settings.LeadWeight),
            new(2, Math.Min(document.TitleTokenCount, tokens), settings.TitleWeight),
        }.Where(segment => !segment.IsEmpty);

    /// <summary>
    /// The slot of every n-gram in text order: after the first token's own, each token's own and then that of the pair it ends, if pairs
    /// are wanted. The result is how many there are, at least one.
    /// </summary>
    internal static int Slots(ReadOnlySpan<uint> hashes, uint segment, TextFeatureSettings settings, Span<int> slots)
    {
        var count = 0;
        for (var i = 0; i < hashes.Length; i++)
        {
            slots[count++] = NgramHash.Slot(hashes[i], segment, settings.Bits);
            if (settings.NgramLength > 1 && i > 0)
                slots[count++] = NgramHash.Slot(NgramHash.Pair(hashes[i - 1], hashes[i]), segment, settings.Bits);
        }
        return count;
    }

    /// <summary>One vector of all segments; slots that they share by accident of hashing are added up, the smallest value first.</summary>
    private static SparseVector Merge(List<SegmentSlots> segments, int length)
    {
        var most = segments.Sum(segment => segment.Count);
        var (indices, values, count) = (new int[most], new float[most], 0);
        Span<float> shared = stackalloc float[segments.Count];
        for (var slot = Least(segments); slot != int.MaxValue; slot = Least(segments))
        {
            var sharing = 0;
            foreach (var segment in segments)
                if (segment.Slot == slot)
                    shared[sharing++] = segment.Take();
            if (sharing > 1)
                shared[..sharing].Sort();
            var sum = shared[0];
            foreach (var value in shared[1..sharing])
                sum += value;
            (indices[count], values[count]) = (slot, sum);
            count++;
        }
        return count == most ? new SparseVector(length, indices, values) : new SparseVector(length, indices[..count], values[..count]);
    }

    private static int Least(List<SegmentSlots> segments)
    {
        var least = int.MaxValue;
        foreach (var segment in segments)
            least = Math.Min(least, segment.Slot);
        return least;
    }
}
