using System.Security.Cryptography;
using System.Text.Json;
using Classifier.Text.Documents;
using Classifier.Training.Recipes;
using Classifier.Training.Splits;

namespace Classifier.Training.Data;

/// <summary>Labelled documents made ready once: normalised, turned into features, clustered by near-duplicates.</summary>
internal sealed class DataSet
{
    private string? _hash;

    private DataSet(
        IReadOnlyList<LabelledDocument> documents, IReadOnlyList<DocumentVectors> features, IReadOnlyList<int> clusters, IReadOnlyList<int> units) =>
        (Documents, Features, Clusters, Units) = (documents, features, clusters, units);

    public IReadOnlyList<LabelledDocument> Documents { get; }

    /// <summary>The features of each document, made once.</summary>
    public IReadOnlyList<DocumentVectors> Features { get; }

    /// <summary>The near-duplicate cluster of each document.</summary>
    public IReadOnlyList<int> Clusters { get; }

    /// <summary>What no split and no fold cuts, for each document: whole clusters, or several of them together. The clusters, unless said otherwise.</summary>
    public IReadOnlyList<int> Units { get; }

    /// <summary>SHA-256 over everything of the documents that training looks at, in order, in lower-case hexadecimal. Worked out once.</summary>
    public string Hash => _hash ??= HashOf(Documents);

    /// <summary>Makes the features that the recipe's heads need.</summary>
    public static DataSet From(IReadOnlyList<LabelledDocument> documents, Recipe recipe, CancellationToken cancellation)
    {
        var signatures = new uint[documents.Count][];
        var features = FeaturesOf(documents, recipe, cancellation, (i, text) => signatures[i] = MinHash.Signature(text));
        var clusters = NearDuplicates.Cluster(signatures);
        return new DataSet(documents, features, clusters, clusters);
    }

    /// <summary>The places of the documents that carry a label of a head, in order.</summary>
    public IReadOnlyList<int> PlacesOf(string head) => [.. Enumerable.Range(0, Documents.Count).Where(i => Documents[i].Labels.ContainsKey(head))];

    /// <summary>The documents at the given places.</summary>
    public DataSet At(IReadOnlyList<int> places) => new(
        [.. places.Select(i => Documents[i])], [.. places.Select(i => Features[i])], [.. places.Select(i => Clusters[i])], [.. places.Select(i => Units[i])]);

    /// <summary>The same documents, to be cut between other units.</summary>
    public DataSet InUnits(IReadOnlyList<int> units) => new(Documents, Features, Clusters, units);

    /// <summary>The same documents with the features that another recipe needs, made anew.</summary>
    public DataSet For(Recipe recipe, CancellationToken cancellation) =>
        new(Documents, FeaturesOf(Documents, recipe, cancellation), Clusters, Units);

    /// <summary>These documents and after them the unmarked copies that the recipe asks for, each in its original's cluster.</summary>
    public DataSet WithUnmarkedCopies(Recipe recipe, CancellationToken cancellation)
    {
        var chosen = UnmarkedCopies.Choose(Documents, recipe.UnmarkedCopies, recipe.Seed);
        LabelledDocument[] copies = [.. chosen.Select(i => UnmarkedCopies.Of(Documents[i]))];
        return new DataSet(
            [.. Documents, .. copies], [.. Features, .. FeaturesOf(copies, recipe, cancellation)],
            [.. Clusters, .. chosen.Select(i => Clusters[i])], [.. Units, .. chosen.Select(i => Units[i])]);
    }

    private static string HashOf(IReadOnlyList<LabelledDocument> documents)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var bytes in documents.AsParallel().AsOrdered().Select(document => JsonSerializer.SerializeToUtf8Bytes(new
        {
            document.Id,
            document.Document.Title,
            document.Document.Body,
            document.Document.PublishedOn,
            Labels = document.Labels.OrderBy(l => l.Key, StringComparer.Ordinal),
            Arguable = document.Arguable.OrderBy(a => a.Key, StringComparer.Ordinal),
            document.Confidence,
            document.Weight,
        })))
            hash.AppendData(bytes);
        foreach (var document in documents.Where(d => d.Shares.Count > 0))
            hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(document.Shares
                .OrderBy(h => h.Key, StringComparer.Ordinal)
                .Select(h => (object[])[h.Key, h.Value.OrderBy(s => s.Key, StringComparer.Ordinal)])));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static DocumentVectors[] FeaturesOf(
        IReadOnlyList<LabelledDocument> documents, Recipe recipe, CancellationToken cancellation, Action<int, DocumentText>? read = null)
    {
        var features = new DocumentVectors[documents.Count];
        Parallel.For(0, features.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            var text = DocumentText.From(documents[i].Document, cancellation);
            features[i] = DocumentVectors.Of(text, recipe);
            read?.Invoke(i, text);
        });
        return features;
    }
}
