namespace Classifier.MLNet.Predictors;

/// <summary>
/// The splits of many trees, by feature. Above the typical value they stand in ascending order of their thresholds and are passed as a value
/// exceeds them; below it, in descending order, as a value falls short of them.
/// </summary>
internal sealed class ForestSplits(FeatureSplits[] features, float[] thresholds, int[] trees, ulong[] kept)
{
    /// <summary>A tree's leaves are bits of one number.</summary>
    public const int MostLeaves = 64;

    /// <summary>Whether a tree's splits look at one number each, and its leaves are not too many.</summary>
    public static bool CanHold(RegressionTree tree) => tree.LeafCount <= MostLeaves && tree.MissingValues.IsEmpty && tree.CategoricalSlots.All(c => c.IsDefaultOrEmpty);

    /// <summary>Strikes out the leaves that a row cannot fall into.</summary>
    /// <param name="row">The row.</param>
    /// <param name="left">A bit for each leaf of each tree, all set.</param>
    public void StrikeOut(ReadOnlySpan<float> row, Span<ulong> left)
    {
        foreach (var feature in features)
        {
            var value = row[feature.Feature];
            // A missing number goes as the greater one does.
            for (var i = feature.Start; i < feature.Middle && !(value <= thresholds[i]); i++)
                left[trees[i]] &= kept[i];
            for (var i = feature.Middle; i < feature.End && value <= thresholds[i]; i++)
                left[trees[i]] &= kept[i];
        }
    }
}

/// <summary>The splits on one feature.</summary>
/// <param name="Feature">Its slot.</param>
/// <param name="Start">The first split whose threshold is at or above the typical value.</param>
/// <param name="Middle">The first whose threshold is below it.</param>
/// <param name="End">The split after the last.</param>
internal readonly record struct FeatureSplits(int Feature, int Start, int Middle, int End);
