using Classifier.Training.Data;
using Classifier.Training.Recipes;
using Classifier.Training.Splits;

namespace Classifier.Training.Ablations;

/// <summary>The documents of an ablation, made ready once: those that are trained on, and those held out.</summary>
internal sealed class AblationData
{
    /// <summary>The field that holds the name of a document's file.</summary>
    public const string FileField = "file";

    private readonly Recipe _full;
    private readonly DataSet _all;
    private readonly int[] _training;
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
        (_full, _all) = (full, all);
        _training = [.. taken.Select(k => candidates[k])];
        _fields = [.. _training.Select(i => fields[i])];
        _ranks = [.. taken.Select(k => ranks[k] / sample)];
        Training = all.At(_training);
        HeldOutDocuments = [.. all.Documents.Skip(fields.Count)];
        Fingerprint = DataFingerprint.Of(all, full);
    }

    /// <summary>The documents to train on, with the features of the full recipe.</summary>
    public DataSet Training { get; }

    /// <summary>The documents held out; may be none.</summary>
    public IReadOnlyList<LabelledDocument> HeldOutDocuments { get; }

    /// <summary>Stands for all documents, their labels and their features.</summary>
    public string Fingerprint { get; }

    /// <summary>The documents to train on, with the features of another recipe; these last as long as the result.</summary>
    public DataSet TrainingFor(Recipe recipe, CancellationToken cancellation)
    {
        var known = _full.Heads.Select(h => h.Text).ToHashSet();
        return recipe.Heads.All(h => known.Contains(h.Text)) ? Training : _all.At(_training).For(recipe, cancellation);
    }

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
