using System.Security.Cryptography;
using System.Text.Json;
using Classifier.Training.Data;
using Classifier.Training.Recipes;

namespace Classifier.Training.Ablations;

/// <summary>The documents of trials, made ready once: those that are trained on, and those held out.</summary>
internal sealed class TrialData
{
    private readonly Recipe _full;
    private readonly DataSet _all;
    private readonly IReadOnlyList<int> _training;

    /// <summary>Takes some documents to train on and others to measure on.</summary>
    /// <param name="full">The recipe whose features the documents have.</param>
    /// <param name="all">All documents.</param>
    /// <param name="training">Places of those to train on.</param>
    /// <param name="heldOut">Places of those to measure on; may be none.</param>
    public TrialData(Recipe full, DataSet all, IReadOnlyList<int> training, IReadOnlyList<int> heldOut)
    {
        (_full, _all, _training) = (full, all, training);
        Training = all.At(training);
        HeldOutDocuments = [.. heldOut.Select(i => all.Documents[i])];
        Fingerprint = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(
            new { Data = DataFingerprint.Of(all, full), training, heldOut })));
    }

    /// <summary>The documents to train on, with the features of the full recipe.</summary>
    public DataSet Training { get; }

    /// <summary>The documents held out; may be none.</summary>
    public IReadOnlyList<LabelledDocument> HeldOutDocuments { get; }

    /// <summary>Stands for all documents, their labels, their features and which of them are held out.</summary>
    public string Fingerprint { get; }

    /// <summary>The documents to train on, with the features of another recipe; these last as long as the result.</summary>
    public DataSet TrainingFor(Recipe recipe, CancellationToken cancellation)
    {
        var known = _full.Heads.Select(h => h.Text).ToHashSet();
        return recipe.Heads.All(h => known.Contains(h.Text)) ? Training : _all.At(_training).For(recipe, cancellation);
    }
}
