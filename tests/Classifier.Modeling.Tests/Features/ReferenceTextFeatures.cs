using Classifier.Modeling.Features;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Tests.Features;

/// <summary>What <see cref="HashedTextFeatures"/> does, in the plainest way: n-grams counted in a dictionary, segments added up in another.</summary>
internal static class ReferenceTextFeatures
{
    public static SparseVector Extract(DocumentText document, TextFeatureSettings settings)
    {
        var hashes = new uint[document.Text.Tokens.Length];
        var read = HashedTextFeatures.Hash(document, settings, hashes);
        var values = new SortedDictionary<int, List<float>>();
        foreach (var segment in HashedTextFeatures.Segments(document, settings, read))
        {
            var slots = new int[segment.TokenCount * 2];
            var count = HashedTextFeatures.Slots(hashes.AsSpan(0, segment.TokenCount), segment.Salt, settings, slots);
            var counts = slots.Take(count).CountBy(slot => slot).OrderBy(pair => pair.Key).ToList();
            var norm = Math.Sqrt(counts.Aggregate(0.0, (sum, pair) => sum + ((1 + Math.Log(pair.Value)) * (1 + Math.Log(pair.Value)))));
            foreach (var (slot, n) in counts)
            {
                if (!values.TryGetValue(slot, out var parts))
                    values.Add(slot, parts = []);
                parts.Add((float)(1 + Math.Log(n)) * (float)(segment.Weight / norm));
            }
        }
        return new SparseVector(settings.SlotCount, [.. values.Keys], [.. values.Values.Select(v => v.Order().Aggregate((a, b) => a + b))]);
    }
}
