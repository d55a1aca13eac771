using System.Runtime.InteropServices;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Features;

/// <summary>Takes the vector of <see cref="HashedTextFeatures"/> apart again: which n-gram at which place gave which slot how much.</summary>
internal static class NgramPlaces
{
    /// <summary>Every occurrence in every segment. The values of a slot sum to what the vector has there, but for rounding.</summary>
    public static IReadOnlyList<NgramPlace> In(DocumentText document, TextFeatureSettings settings)
    {
        var hashes = new uint[document.Text.Tokens.Length];
        var read = hashes.AsSpan(0, HashedTextFeatures.Hash(document, settings, hashes));
        var places = new List<NgramPlace>(read.Length * 3);
        var slots = new int[read.Length * 2];
        foreach (var segment in HashedTextFeatures.Segments(document, settings, read.Length))
        {
            var count = HashedTextFeatures.Slots(read[..segment.TokenCount], segment.Salt, settings, slots);
            Add(places, slots.AsSpan(0, count), segment.Weight, pairs: settings.NgramLength > 1);
        }
        return places;
    }

    private static void Add(List<NgramPlace> places, ReadOnlySpan<int> slots, float weight, bool pairs)
    {
        var counts = new Dictionary<int, int>(slots.Length);
        foreach (var slot in slots)
            CollectionsMarshal.GetValueRefOrAddDefault(counts, slot, out _)++;
        var scale = weight / Math.Sqrt(counts.Values.Sum(n => SegmentSlots.Value(n) * SegmentSlots.Value(n)));
        for (var k = 0; k < slots.Length; k++)
        {
            var n = counts[slots[k]];
            var isPair = pairs && k > 0 && k % 2 == 0;
            var last = pairs ? (k + 1) / 2 : k;
            places.Add(new NgramPlace(slots[k], isPair ? last - 1 : last, isPair ? 2 : 1, scale * SegmentSlots.Value(n) / n));
        }
    }
}
