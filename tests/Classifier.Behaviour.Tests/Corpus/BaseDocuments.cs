using System.Text.Json;
using Classifier.Modeling.Bundles;

namespace Classifier.Behaviour.Tests.Corpus;

/// <summary>The documents that perturbations start from, of our own corpus. Models are trained on some of them, but not on the golden ones.</summary>
internal static class BaseDocuments
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The committed bundle's folder.</summary>
    public static string Bundle { get; } = CommittedBundle.Find(AppContext.BaseDirectory)
        ?? throw new InvalidOperationException($"There is no bundle in {CommittedBundle.RelativeFolder} at or above {AppContext.BaseDirectory}.");

    /// <summary>The root of the repository: models/NAME/VERSION is three folders below it.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Bundle, "..", "..", ".."));

    /// <summary><c>golden.jsonl</c>, which no model is trained on.</summary>
    public static IReadOnlyList<CorpusDocument> Golden { get; } = Read("golden.jsonl");

    /// <summary>The golden documents and <c>documents.jsonl</c>.</summary>
    public static IReadOnlyList<CorpusDocument> All { get; } = [.. Golden, .. Read("documents.jsonl")];

    /// <summary>The golden documents, and the first of the others for each pair of level and topic that is not there yet.</summary>
    public static IReadOnlyList<CorpusDocument> Spread { get; } = Choose(Golden, All);

    /// <summary>All of the first list, and of the second the first for each pair of level and topic that is not in yet.</summary>
    public static IReadOnlyList<CorpusDocument> Choose(IEnumerable<CorpusDocument> always, IEnumerable<CorpusDocument> more)
    {
        var chosen = always.ToList();
        var pairs = chosen.Select(d => (d.Level, d.Topic)).ToHashSet();
        chosen.AddRange(more.Where(d => pairs.Add((d.Level, d.Topic))));
        return chosen;
    }

    private static List<CorpusDocument> Read(string name) =>
        [.. File.ReadLines(Path.Combine(Root, "training", "corpus", name)).Select(line => JsonSerializer.Deserialize<CorpusDocument>(line, Json)!)];
}
