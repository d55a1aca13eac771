namespace Classifier.MLNet.Tests.Transforms;

/// <summary>All n-grams of keys, by trying every choice of places.</summary>
internal static class NaiveNgrams
{
    public static IEnumerable<uint[]> Of(uint[] keys, int longest, int skips)
    {
        for (var start = 0; start < keys.Length; start++)
        {
            var window = Math.Min(longest + skips, keys.Length - start);
            for (var places = 1; places < 1 << window; places += 2)
            {
                var chosen = Enumerable.Range(0, window).Where(i => (places >> i & 1) != 0).ToArray();
                if (chosen.Length <= longest && chosen[^1] - (chosen.Length - 1) <= skips)
                    yield return [.. chosen.Select(i => keys[start + i])];
            }
        }
    }
}
