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

    /// <summary>The document's vector of <see cref="TextFeatureSettings.SlotCount"/> slots.</summary>
    public static SparseVector Extract(DocumentText document, TextFeatureSettings settings)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(settings);
        var hashes = ArrayPool<uint>.Shared.Rent(document.Text.Tokens.Length);
        try
        {
            var read = hashes.AsSpan(0, Hash(document, settings, hashes));
            var slots = new List<(int Slot, float Value)>(read.Length * 3);
            foreach (var segment in Segments(document, settings, read.Length))
                AddSegment(slots, read, segment, settings);
            return Merge(slots, settings.SlotCount);
        }
        finally
        {
            ArrayPool<uint>.Shared.Return(hashes);
        }
    }

    /// <summary>Hashes the tokens that are read; the result is how many these are.</summary>
    internal static int Hash(DocumentText document, TextFeatureSettings settings, Span<uint> hashes)
    {
        var tokens = document.Text.Tokens;
        tokens = tokens[..Math.Min(tokens.Length, settings.MaximumTokens)];
        for (var i = 0; i < tokens.Length; i++)
            hashes[i] = NgramHash.Token(Normalise(document.Text.Folded, tokens[i]));
        return tokens.Length;
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
        }.Where(segment => segment.Weight > 0 && segment.TokenCount > 0);

    /// <summary>Long numbers differ from text to text; their length is what they have in common.</summary>
    private static ReadOnlySpan<char> Normalise(ReadOnlySpan<char> folded, Token token) =>
        token.Kind == TokenKind.Number && token.Length >= LongNumber
            ? "##########".AsSpan(0, Math.Min(token.Length, 10))
            : folded.Slice(token.Start, token.Length);

    private static void AddSegment(
        List<(int Slot, float Value)> all, ReadOnlySpan<uint> hashes, HashedSegment segment, TextFeatureSettings settings)
    {
        hashes = hashes[..segment.TokenCount];
        var rented = ArrayPool<int>.Shared.Rent(hashes.Length * 2);
        try
        {
            var slots = rented.AsSpan(0, Slots(hashes, segment.Salt, settings, rented));
            slots.Sort();
            AddCounts(all, slots, segment.Weight);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(rented);
        }
    }

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

    /// <summary>What an n-gram that occurs so often in a segment counts, before scaling: sublinear term frequency.</summary>
    internal static double Value(int count) => 1 + Math.Log(count);

    /// <summary>Adds one entry per distinct slot: 1 + ln(count), scaled so that all of them have the weight as their L2 norm.</summary>
    private static void AddCounts(List<(int Slot, float Value)> all, ReadOnlySpan<int> sorted, float weight)
    {
        var first = all.Count;
        var squares = 0.0;
        for (int i = 0, next; i < sorted.Length; i = next)
        {
            for (next = i + 1; next < sorted.Length && sorted[next] == sorted[i]; next++)
            {
            }
            var value = Value(next - i);
            squares += value * value;
            all.Add((sorted[i], (float)value));
        }
        var scale = (float)(weight / Math.Sqrt(squares));
        for (var i = first; i < all.Count; i++)
            all[i] = (all[i].Slot, all[i].Value * scale);
    }

    /// <summary>Sorts the segments together and adds up slots that two segments share by accident of hashing.</summary>
    private static SparseVector Merge(List<(int Slot, float Value)> slots, int length)
    {
        slots.Sort(static (a, b) => a.Slot != b.Slot ? a.Slot.CompareTo(b.Slot) : a.Value.CompareTo(b.Value));
        var indices = new List<int>(slots.Count);
        var values = new List<float>(slots.Count);
        foreach (var (slot, value) in slots)
        {
            if (indices.Count > 0 && indices[^1] == slot)
            {
                values[^1] += value;
                continue;
            }
            indices.Add(slot);
            values.Add(value);
        }
        return new SparseVector(length, [.. indices], [.. values]);
    }
}
