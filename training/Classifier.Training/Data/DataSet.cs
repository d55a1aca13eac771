using System.Security.Cryptography;
using System.Text;
using Classifier.Modeling.Features;
using Classifier.Text.Documents;
using Classifier.Training.Recipes;
using Classifier.Training.Splits;

namespace Classifier.Training.Data;

/// <summary>Labelled documents made ready once: normalised, turned into features, clustered by near-duplicates.</summary>
internal sealed class DataSet
{
    private DataSet(IReadOnlyList<LabelledDocument> documents, DocumentFeatures[] features, int[] clusters) =>
        (Documents, Features, Clusters) = (documents, features, clusters);

    public IReadOnlyList<LabelledDocument> Documents { get; }

    /// <summary>The features of each document, made once.</summary>
    public IReadOnlyList<DocumentFeatures> Features { get; }

    /// <summary>The near-duplicate cluster of each document.</summary>
    public IReadOnlyList<int> Clusters { get; }

    /// <summary>SHA-256 over ids, texts and labels in order.</summary>
    public string Hash
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var document in Documents)
                hash.AppendData(Encoding.UTF8.GetBytes(string.Join(
                    '\u001F',
                    document.Id, document.Document.Title, document.Document.Body,
                    string.Join(',', document.Labels.OrderBy(l => l.Key, StringComparer.Ordinal).Select(l => $"{l.Key}={l.Value}"))) + '\u001E'));
            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
    }

    /// <summary>Makes the features that the recipe's heads need.</summary>
    public static DataSet From(IReadOnlyList<LabelledDocument> documents, Recipe recipe, CancellationToken cancellation)
    {
        var features = new DocumentFeatures[documents.Count];
        var parallel = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(0, documents.Count, parallel, i =>
        {
            features[i] = new DocumentFeatures(DocumentText.From(documents[i].Document, cancellation));
            foreach (var head in recipe.Heads)
            {
                features[i].Text(head.Text);
                if (head.FastTree is not null)
                    _ = features[i].Cues;
            }
        });
        return new DataSet(documents, features, NearDuplicates.Cluster([.. features.Select(f => f.Document)]));
    }

    /// <summary>The documents at the given places.</summary>
    public DataSet At(IReadOnlyList<int> places) => new(
        [.. places.Select(i => Documents[i])], [.. places.Select(i => Features[i])], [.. places.Select(i => Clusters[i])]);
}
