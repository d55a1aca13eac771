using System.Security.Cryptography;
using System.Text.Json;
using Classifier.Modeling.Features;
using Classifier.Training.Ablations;
using Classifier.Training.Data;
using Classifier.Training.Heads;
using Classifier.Training.Recipes;

namespace Classifier.Training.Search;

/// <summary>The documents of a search, made ready once, and the folds that are the same for all trials.</summary>
internal sealed class SearchData
{
    private readonly DataSet _all;
    private readonly string _head;
    private readonly HashSet<(TextFeatureSettings Text, bool HasTrees)> _known;
    private readonly string _fingerprint;

    /// <summary>Cuts the documents that carry a label of the head.</summary>
    /// <param name="recipe">The recipe whose features the documents have.</param>
    /// <param name="head">The head.</param>
    /// <param name="all">Documents to train and to measure on.</param>
    public SearchData(Recipe recipe, HeadRecipe head, DataSet all)
    {
        var alone = recipe with { Heads = [head with { Calibration = new() }] };
        (_all, _head, FoldCount, Folds) = (all, head.Name, recipe.Folds, HeadFolds.Of(alone, all));
        var hasTrees = recipe.Heads.Any(h => h.Trees is not null);
        _known = [.. recipe.Heads.SelectMany(h => new[] { (h.Text, false), (h.Text, hasTrees) })];
        _fingerprint = DataFingerprint.Of(all, alone);
    }

    /// <summary>The folds.</summary>
    public HeadFolds Folds { get; }

    /// <summary>How many folds.</summary>
    public int FoldCount { get; }

    /// <summary>How many documents carry a label of the head.</summary>
    public int Count => _all.PlacesOf(_head).Count;

    /// <summary>A name for all that decides the outcome of a trial: recipe, documents, folds and the trainer's code.</summary>
    public string KeyOf(SearchTrial trial) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new
    {
        trial.Head,
        trial.Recipe.Seed,
        trial.Recipe.UnmarkedCopies,
        Fingerprint = _fingerprint,
        Folds = _all.PlacesOf(_head).Select(i => Folds.Of(_head, _all.Clusters[i])),
        Program = typeof(SearchData).Module.ModuleVersionId,
    })))[..16];

    /// <summary>All documents with the features of a trial's recipe; those made for it last as long as the result.</summary>
    public DataSet For(SearchTrial trial, CancellationToken cancellation) =>
        _known.Contains((trial.Head.Text, trial.Head.Trees is not null)) ? _all : _all.For(trial.Recipe with { Heads = [trial.Head] }, cancellation);

    /// <summary>
    /// The places of the documents to learn from when a fold is left out, and the places of its labelled documents. An unread document goes with the
    /// labelled ones that it resembles.
    /// </summary>
    public (int[] Outside, int[] Inside) Cut(int fold)
    {
        int[] inside = [.. _all.PlacesOf(_head).Where(i => Folds.Of(_head, _all.Clusters[i]) == fold)];
        var clusters = inside.Select(i => _all.Clusters[i]).ToHashSet();
        return ([.. Enumerable.Range(0, _all.Documents.Count).Where(i => !clusters.Contains(_all.Clusters[i]))], inside);
    }
}
