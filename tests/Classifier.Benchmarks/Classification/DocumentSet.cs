using System.Text;
using System.Text.Json;
using Classifier.Text.Documents;

namespace Classifier.Benchmarks.Classification;

/// <summary>Documents from JSON lines, each with its text in <c>text</c>; read before anything is timed.</summary>
internal sealed record DocumentSet(Document[] Documents, long Bytes)
{
    /// <summary>Reads a file of JSON lines.</summary>
    public static DocumentSet Read(string path)
    {
        string[] texts = [.. File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)];
        return new([.. texts.Select(Document.FromText)], texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text)));
    }
}
