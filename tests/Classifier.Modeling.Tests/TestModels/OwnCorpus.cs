using System.Text.Json;
using Classifier.Modeling.Bundles;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Tests.TestModels;

/// <summary>The committed bundle and the documents written for this project.</summary>
internal static class OwnCorpus
{
    private static readonly string Bundle = CommittedBundle.Find(AppContext.BaseDirectory)!;

    // models/NAME/VERSION is three folders below the root.
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Bundle, "..", "..", "..", "training", "corpus"));

    /// <summary>The committed model, loaded once.</summary>
    public static Modeling.Predictions.IDocumentClassifier Model { get; } = ModelBundle.Load(Bundle);

    /// <summary>The documents of one file of <c>training/corpus</c>.</summary>
    public static IReadOnlyList<Document> Read(string name) =>
        [.. File.ReadLines(Path.Combine(Folder, name)).Select(line => JsonSerializer.Deserialize<Line>(line, BundleFiles.Json)!.ToDocument())];

    private sealed record Line(string? Title, string Text, DateOnly? Date)
    {
        public Document ToDocument() => new(Title ?? "", Text) { PublishedOn = Date };
    }
}
