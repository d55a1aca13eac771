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
        var tokens = document.Text.Tokens;
        tokens = tokens[..Math.Min(tokens.Length, settings.MaximumTokens)];
        var hashes = ArrayPool<uint>.Shared.Rent(tokens.Length);
        try
        {
            for (var i = 0; i < tokens.Length; i++)
                hashes[i] = NgramHash.Token(Normalise(document.Text.Folded, tokens[i]));
            var read = hashes.AsSpan(0, tokens.Length);
            var title = Math.Min(document.TitleTokenCount, read.Length);
            var lead = Math.Min(settings.LeadTokens, read.Length);
            var slots = new List<(int Slot, float Value)>(read.Length * 3);
            AddSegment(slots, read, 0, 1, settings);
            AddSegment(slots, read[..lead], 1, settings.LeadWeight, settings);
            AddSegment(slots, read[..title], 2, settings.TitleWeight, settings);
            return Merge(slots, settings.SlotCount);
        }
        finally
        {
            ArrayPool<uint>.Shared.Return(hashes);
        }
    }

    /// <summary>Long numbers differ from text to text; their length is what they have in common.</summary>
    private static ReadOnlySpan<char> Normalise(ReadOnlySpan<char> folded, Token token) =>
        token.Kind == TokenKind.Number && token.Length >= LongNumber
            ? "##########".AsSpan(0, Math.Min(token.Length, 10))
            : folded.Slice(token.Start, token.Length);

    private static void AddSegment(
        List<(int Slot, float Value)> all, ReadOnlySpan<uint> hashes, uint segment, float weight, TextFeatureSettings settings)
    {
        if (weight <= 0 || hashes.IsEmpty)
            return;
        var rented = ArrayPool<int>.Shared.Rent(hashes.Length * 2);
        try
        {
            var slots = rented.AsSpan(0, Slots(hashes, segment, settings, rented));
            slots.Sort();
            AddCounts(all, slots, weight);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(rented);
        }
    }

    /// <summary>The slot of every n-gram, in text order; the result is how many there are, at least one.</summary>
    private static int Slots(ReadOnlySpan<uint> hashes, uint segment, TextFeatureSettings settings, Span<int> slots)
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
            var value = 1 + Math.Log(next - i);
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
