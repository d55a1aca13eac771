using Classifier.MLNet.Predictors;
using Classifier.Modeling.Features;

namespace Classifier.Training.Trainers;

/// <summary>
/// Counts for ML.NET's naive Bayes, which looks at whether a feature is there and not at its value. A document counts whole for the class that fits it
/// best: weights and soft targets are not looked at, and a document that no class has most of counts for the first.
/// </summary>
internal static class NaiveBayesTrainer
{
    /// <summary>Counts.</summary>
    /// <param name="vectors">One per document, all of one length.</param>
    /// <param name="targets">The classes that fit each document.</param>
    /// <param name="options">Hyper-parameters.</param>
    public static NaiveBayes Train(IReadOnlyList<SparseVector> vectors, TargetWeights targets, NaiveBayesOptions options)
    {
        var slotCount = vectors[0].Length;
        var frequencies = ScaledRows.DocumentFrequencies(vectors);
        int[] labels = [.. Enumerable.Range(0, targets.Count).Select(i => BestOf(targets.Of(i)))];
        var classCounts = new long[targets.ClassCount];
        foreach (var label in labels)
            classCounts[label]++;
        var rows = Enumerable.Range(0, targets.ClassCount).Select(c => classCounts[..c].Count(n => n > 0)).ToArray();
        var counts = new long[classCounts.Count(n => n > 0) * slotCount];
        for (var i = 0; i < vectors.Count; i++)
            foreach (var slot in vectors[i].Indices)
                if (frequencies[slot] >= options.MinimumDocuments)
                    counts[(rows[labels[i]] * slotCount) + slot]++;
        double[] absent = [.. classCounts.Select((n, c) => n == 0 ? 0 : Absent(n, counts.AsSpan(rows[c] * slotCount, slotCount), classCounts.Length))];
        return new NaiveBayes([.. classCounts], slotCount, counts, [.. absent]);
    }

    private static int BestOf(ReadOnlySpan<double> shares)
    {
        var best = 0;
        for (var c = 1; c < shares.Length; c++)
            if (shares[c] > shares[best])
                best = c;
        return best;
    }

    /// <summary>The log-probability of a document without features in a class, as ML.NET has it.</summary>
    private static double Absent(long rows, ReadOnlySpan<long> counts, int classCount)
    {
        var total = 0.0;
        foreach (var count in counts)
            total += Math.Log(rows - count + 1.0) - Math.Log(rows + classCount);
        return total;
    }
}
