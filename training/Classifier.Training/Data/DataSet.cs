using System.Security.Cryptography;
using System.Text.Json;
using Classifier.Modeling.Features;
using Classifier.Text.Documents;
using Classifier.Training.Recipes;
using Classifier.Training.Splits;

namespace Classifier.Training.Data;

/// <summary>Labelled documents made ready once: normalised, turned into features, clustered by near-duplicates.</summary>
internal sealed class DataSet
{
    private DataSet(IReadOnlyList<LabelledDocument> documents, IReadOnlyList<DocumentFeatures> features, IReadOnlyList<int> clusters) =>
        (Documents, Features, Clusters) = (documents, features, clusters);

    public IReadOnlyList<LabelledDocument> Documents { get; }

    /// <summary>The features of each document, made once.</summary>
    public IReadOnlyList<DocumentFeatures> Features { get; }

    /// <summary>The near-duplicate cluster of each document.</summary>
    public IReadOnlyList<int> Clusters { get; }

    /// <summary>SHA-256 over everything of the documents that training looks at, in order, in lower-case hexadecimal.</summary>
    public string Hash
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var document in Documents)
                hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(new
                {
                    document.Id,
                    document.Document.Title,
                    document.Document.Body,
                    document.Document.PublishedOn,
                    Labels = document.Labels.OrderBy(l => l.Key, StringComparer.Ordinal),
                    Arguable = document.Arguable.OrderBy(a => a.Key, StringComparer.Ordinal),
                    document.Confidence,
                    document.Weight,
                }));
            foreach (var document in Documents.Where(d => d.Shares.Count > 0))
                hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(document.Shares
                    .OrderBy(h => h.Key, StringComparer.Ordinal)
                    .Select(h => (object[])[h.Key, h.Value.OrderBy(s => s.Key, StringComparer.Ordinal)])));
            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
    }

    /// <summary>Makes the features that the recipe's heads need.</summary>
    public static DataSet From(IReadOnlyList<LabelledDocument> documents, Recipe recipe, CancellationToken cancellation)
    {
        var features = FeaturesOf(documents, recipe, cancellation);
        return new DataSet(documents, features, NearDuplicates.Cluster([.. features.Select(f => f.Document)]));
    }

    /// <summary>The places of the documents that carry a label of a head, in order.</summary>
    public IReadOnlyList<int> PlacesOf(string head) => [.. Enumerable.Range(0, Documents.Count).Where(i => Documents[i].Labels.ContainsKey(head))];

    /// <summary>The documents at the given places.</summary>
    public DataSet At(IReadOnlyList<int> places) => new(
        [.. places.Select(i => Documents[i])], [.. places.Select(i => Features[i])], [.. places.Select(i => Clusters[i])]);

    /// <summary>The same documents with the features that another recipe needs, made anew.</summary>
    public DataSet For(Recipe recipe, CancellationToken cancellation) =>
        new(Documents, FeaturesOf(Documents.Count, i => Features[i].Document, recipe, cancellation), Clusters);

    /// <summary>These documents and after them the unmarked copies that the recipe asks for, each in its original's cluster.</summary>
    public DataSet WithUnmarkedCopies(Recipe recipe, CancellationToken cancellation)
    {
        var chosen = UnmarkedCopies.Choose(Documents, recipe.UnmarkedCopies, recipe.Seed);
        LabelledDocument[] copies = [.. chosen.Select(i => UnmarkedCopies.Of(Documents[i]))];
        return new DataSet(
            [.. Documents, .. copies], [.. Features, .. FeaturesOf(copies, recipe, cancellation)], [.. Clusters, .. chosen.Select(i => Clusters[i])]);
    }

    private static DocumentFeatures[] FeaturesOf(IReadOnlyList<LabelledDocument> documents, Recipe recipe, CancellationToken cancellation) =>
        FeaturesOf(documents.Count, i => DocumentText.From(documents[i].Document, cancellation), recipe, cancellation);

    private static DocumentFeatures[] FeaturesOf(int count, Func<int, DocumentText> text, Recipe recipe, CancellationToken cancellation)
    {
        var features = new DocumentFeatures[count];
        Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            features[i] = new DocumentFeatures(text(i));
            foreach (var head in recipe.Heads)
            {
                features[i].Text(head.Text);
                if (head.Trees is not null)
                    _ = (features[i].Cues, features[i].Actors);
            }
        });
        return features;
    }
}
