using Classifier.Training.Data;
using Classifier.Training.Recipes;
using Classifier.Training.Splits;

namespace Classifier.Training.Ablations;

/// <summary>The documents of an ablation, and which of them a variant leaves out.</summary>
internal sealed class AblationData
{
    /// <summary>The field that holds the name of a document's file.</summary>
    public const string FileField = "file";

    private readonly IReadOnlyDictionary<string, string>[] _fields;
    private readonly double[] _ranks;

    /// <summary>Leaves out training documents that repeat a held-out one, and those that the sample does not take.</summary>
    /// <param name="full">The recipe whose features the documents have.</param>
    /// <param name="all">Documents to train on, and then those held out.</param>
    /// <param name="fields">For each document to train on, the fields by which variants leave documents out.</param>
    /// <param name="sample">The share of clusters to train on: above 0 to 1.</param>
    public AblationData(Recipe full, DataSet all, IReadOnlyList<IReadOnlyDictionary<string, string>> fields, double sample)
    {
        var candidates = HeldOut.Training(all, fields.Count);
        var ranks = ClusterRanks([.. candidates.Select(i => all.Clusters[i])], full.Seed);
        var taken = Enumerable.Range(0, candidates.Length).Where(k => ranks[k] < sample).ToArray();
        int[] training = [.. taken.Select(k => candidates[k])];
        _fields = [.. training.Select(i => fields[i])];
        _ranks = [.. taken.Select(k => ranks[k] / sample)];
        Trials = new TrialData(full, all, training, [.. Enumerable.Range(fields.Count, all.Documents.Count - fields.Count)]);
    }

    /// <summary>The documents, for trials.</summary>
    public TrialData Trials { get; }

    /// <summary>The documents to train on, with the features of the full recipe.</summary>
    public DataSet Training => Trials.Training;

    /// <summary>The documents held out; may be none.</summary>
    public IReadOnlyList<LabelledDocument> HeldOutDocuments => Trials.HeldOutDocuments;

    /// <summary>Which documents a variant trains on, one answer for each of <see cref="Training"/>.</summary>
    /// <exception cref="RecipeException">The variant leaves out a value that no document has.</exception>
    public bool[] Kept(Variant variant)
    {
        var unknown = variant.Without
            .SelectMany(w => w.Value.Where(value => !_fields.Any(f => f.GetValueOrDefault(w.Key) == value)).Select(value => $"{w.Key} '{value}'"))
            .ToList();
        if (unknown.Count > 0)
            throw new RecipeException($"variant '{variant.Name}'", [.. unknown.Select(u => $"there is no document of {u} to leave out")]);
        return [.. _fields.Zip(_ranks, (fields, rank) =>
            rank < variant.Sample && !variant.Without.Any(w => fields.TryGetValue(w.Key, out var value) && w.Value.Contains(value)))];
    }

    /// <summary>Where the cluster of each document stands among all clusters in a random order: from 0 to below 1.</summary>
    private static double[] ClusterRanks(int[] clusters, int seed)
    {
        var order = clusters.Distinct().ToArray();
        new Random(seed).Shuffle(order);
        var ranks = order.Select((cluster, rank) => (cluster, Rank: rank / (double)order.Length)).ToDictionary(p => p.cluster, p => p.Rank);
        return Array.ConvertAll(clusters, c => ranks[c]);
    }
}
