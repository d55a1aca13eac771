namespace Classifier.MLNet.Tests.Structures;

/// <summary>Counts of the n-grams of a pool.</summary>
internal static class NgramLayouts
{
    public static Facts Ngrams(Component c)
    {
        var columns = c.Pairs();
        for (var i = 0; i < columns; i++)
        {
            var length = c.Int("n-gram length", 1, c.Left);
            c.Int("skip length", 0, int.MaxValue);
            var weighting = c.Int("weighting", 0, 2);
            var levels = new bool[length];
            for (var level = 0; level < length; level++)
                levels[level] = c.Bool("level present");
            var slots = Pool(c, levels);
            Frequencies(c, weighting, slots);
        }

        return Facts.None;
    }

    /// <summary>One per n-gram if they are used; real files have more, zeros, as their array had grown.</summary>
    private static void Frequencies(Component c, int weighting, int slots)
    {
        var values = c.CountedDoubles("inverse document frequencies");
        c.Expect(weighting == 0 ? values.Length == 0 : values.Length >= slots,
            $"weighting {weighting} with {values.Length} inverse document frequencies for {slots} n-grams");
        c.Expect(Array.TrueForAll(values, value => value >= 0), "an inverse document frequency is negative");
        c.Expect(values.Skip(slots).All(value => value == 0), "an inverse document frequency of no n-gram is not 0");
    }

    /// <summary>The number of n-grams, each a sequence of keys.</summary>
    private static int Pool(Component c, bool[] levels)
    {
        var count = c.Count("n-grams", 4);
        var starts = c.Ints(count + 1, "n-gram starts");
        var bytes = c.Bytes(starts[^1], "n-grams").ToArray();
        c.Monotone(starts, bytes.Length, "n-gram starts");
        var distinct = new HashSet<string>(count, StringComparer.Ordinal);
        var found = new bool[levels.Length];
        for (var i = 0; i < count; i++)
        {
            var keys = Keys(c, bytes.AsMemory(starts[i]..starts[i + 1]), i);
            Layout.Demand(keys >= 1 && keys <= levels.Length, $"n-gram {i} has {keys} keys");
            found[keys - 1] = true;
            if (!distinct.Add(Convert.ToHexString(bytes, starts[i], starts[i + 1] - starts[i])))
                c.Expect(false, $"n-gram {i} is in the pool twice");
        }

        for (var i = 0; i < levels.Length; i++)
            c.Expect(levels[i] || !found[i], $"there are n-grams of length {i + 1}, but the level is said to be missing");
        return count;
    }

    private static int Keys(Component c, ReadOnlyMemory<byte> bytes, int index)
    {
        var layout = new Layout(bytes, c.Where, c.Faults);
        var keys = 0;
        for (; layout.Left > 0; keys++)
            Layout.Demand(layout.Leb("key of an n-gram") <= uint.MaxValue, $"a key of n-gram {index} is too great");
        return keys;
    }
}
