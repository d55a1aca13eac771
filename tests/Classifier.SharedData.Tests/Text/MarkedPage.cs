using System.IO.Compression;
using System.Text.Json;
using Classifier.TestServer;

namespace Classifier.SharedData.Tests.Text;

/// <summary>A page of the corpora whose furniture was marked by hand.</summary>
/// <param name="Source">The site or collection it is from.</param>
/// <param name="Text">The page.</param>
/// <param name="Set"><c>look</c>: to learn rules from; <c>test</c>: to measure them on.</param>
/// <param name="Furniture">The marked stretches, in UTF-16 units of the text, ends exclusive.</param>
internal sealed record MarkedPage(string Source, string Text, string Set, IReadOnlyList<Range> Furniture)
{
    /// <summary>
    /// All marked pages: <c>training/labels/boilerplate.tsv</c> (id, start, end, kind, set, corpus) joined with the corpora. The corpus is
    /// named because a page may stand in two with other line ends, under one id.
    /// </summary>
    public static IReadOnlyList<MarkedPage> All()
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, "training", "labels", "boilerplate.tsv")).Skip(1)
            .Select(line => line.Split('\t'))
            .ToLookup(row => (Corpus: row[5], Id: row[0]));
        var pages = rows.Select(page => page.Key.Corpus).Distinct()
            .SelectMany(corpus => Documents(corpus).DistinctBy(document => document.GetProperty("id").GetString()).Select(document => (Document: document, Rows: rows[(corpus, document.GetProperty("id").GetString()!)])))
            .Where(page => page.Rows.Any())
            .Select(page => Read(page.Document, [.. page.Rows]))
            .ToList();
        Assert.Equal(rows.Count, pages.Count);
        return pages;
    }

    private static MarkedPage Read(JsonElement document, IReadOnlyList<string[]> rows) => new(
        (document.TryGetProperty("site", out var site) ? site : document.GetProperty("source")).GetString()!,
        document.GetProperty("text").GetString()!,
        rows[0][4],
        [.. rows.Select(row => int.Parse(row[1])..int.Parse(row[2]))]);

    private static IEnumerable<JsonElement> Documents(string corpus)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(SharedData.PathOf("corpora", $"{corpus}.jsonl.gz")), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
            yield return JsonElement.Parse(line);
    }
}
