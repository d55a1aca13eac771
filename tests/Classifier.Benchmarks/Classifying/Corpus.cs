using System.Text;
using System.Text.Json;
using Classifier.Text.Documents;

namespace Classifier.Benchmarks.Classifying;

/// <summary>Documents in memory, so that reading them is not measured.</summary>
/// <param name="Documents">In the file's order.</param>
/// <param name="Bytes">All their text in UTF-8.</param>
internal sealed record Corpus(Document[] Documents, long Bytes)
{
    /// <summary>Reads JSON lines with a <c>text</c> and, where there is one, a <c>title</c>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="most">How many lines to read at most.</param>
    public static Corpus Read(string path, int most = int.MaxValue)
    {
        var documents = File.ReadLines(path).Take(most).Select(Parse).ToArray();
        return new Corpus(documents, documents.Sum(d => (long)Encoding.UTF8.GetByteCount(d.Title) + Encoding.UTF8.GetByteCount(d.Body)));
    }

    private static Document Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var title = json.RootElement.TryGetProperty("title", out var value) ? value.GetString() ?? "" : "";
        return new Document(title, json.RootElement.GetProperty("text").GetString()!);
    }
}
