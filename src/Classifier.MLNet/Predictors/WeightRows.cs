namespace Classifier.MLNet.Predictors;

/// <summary>The weights of one slot of a vector.</summary>
/// <param name="Start">Where they begin; before they are located, the slot's rank.</param>
/// <param name="Count">How many they are.</param>
/// <param name="Value">The slot's value.</param>
internal record struct WeightRow(int Start, int Count, float Value);

/// <summary>
/// Multiplies a batch of slots with their weights in three walks, none of which waits for memory before it goes on to the next slot: the weights of
/// millions of features do not fit into the processor's nearest caches, and where those of a slot stand is known only from what was read before.
/// </summary>
internal static class WeightRows
{
    /// <summary>Slots in a batch.</summary>
    public const int Capacity = 256;

    /// <summary>Finds the slots that have weights; their number is the result.</summary>
    public static int Find(FeatureRanks features, ReadOnlySpan<int> slots, ReadOnlySpan<float> values, Span<WeightRow> rows)
    {
        var found = 0;
        for (var i = 0; i < slots.Length; i++)
        {
            // No branch on what is found, for it cannot be foretold: the next slot overwrites a row that does not count.
            var rank = features.Of(slots[i]);
            rows[found] = new WeightRow(rank, 0, values[i]);
            found += 1 + (rank >> 31);
        }
        return found;
    }

    /// <summary>Finds out where the weights of each row stand, and has them fetched.</summary>
    public static void Locate(Span<WeightRow> rows, int[] starts, ReadOnlySpan<ushort> classes, ReadOnlySpan<float> values)
    {
        foreach (ref var row in rows)
        {
            var start = starts[row.Start];
            row.Count = starts[row.Start + 1] - start;
            row.Start = start;
            Memory.Fetch(values, start);
            Memory.Fetch(classes, start);
        }
    }

    /// <summary>Adds value × weight to the sum of each weight's class, row by row.</summary>
    public static void Add(ReadOnlySpan<WeightRow> rows, ReadOnlySpan<ushort> classes, ReadOnlySpan<float> values, Span<double> sums)
    {
        foreach (var row in rows)
        {
            var weights = values.Slice(row.Start, row.Count);
            if (row.Count == sums.Length)
                WeightedSum.AddAll(row.Value, weights, sums);
            else
                WeightedSum.AddSome(row.Value, weights, classes.Slice(row.Start, row.Count), sums);
        }
    }
}
