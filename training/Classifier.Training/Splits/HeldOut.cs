using Classifier.Training.Data;

namespace Classifier.Training.Splits;

/// <summary>Keeps held-out documents out of the training data.</summary>
internal static class HeldOut
{
    /// <summary>Places of the first documents, without those that repeat one of the rest.</summary>
    /// <param name="all">Documents to train on, and then those held out.</param>
    /// <param name="count">How many are to train on.</param>
    public static int[] Training(DataSet all, int count)
    {
        var heldOut = all.Clusters.Skip(count).ToHashSet();
        return [.. Enumerable.Range(0, count).Where(i => !heldOut.Contains(all.Clusters[i]))];
    }
}
