using System.Text;
using System.Text.Json;

namespace Classifier.Benchmarks;

/// <summary>Vietnamese documents of a wanted size, put together from the corpus written for this project.</summary>
internal static class Documents
{
    /// <summary>Texts of the corpus joined until they have so many bytes, cut at a character. No two are the same.</summary>
    public static string[] OfAbout(int utf8Bytes, int count)
    {
        var texts = File.ReadLines(Path.Combine(SharedFiles.Root, "training", "corpus", "documents.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Select(document => $"{Field(document, "title")} {Field(document, "text")}".Trim()).ToArray();
        return [.. Enumerable.Range(0, count).Select(i => Cut(Joined(texts, i * 7, utf8Bytes), utf8Bytes))];
    }

    /// <summary>Words in random order until they have so many bytes; the same ones each time.</summary>
    public static string[] OfWords(string[] words, int utf8Bytes, int count)
    {
        var random = new Random(11);
        return [.. Enumerable.Range(0, count).Select(_ => Cut(Joined(random.GetItems(words, utf8Bytes), 0, utf8Bytes), utf8Bytes))];
    }

    private static string Field(JsonElement document, string name) => document.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static string Joined(string[] texts, int first, int utf8Bytes)
    {
        var joined = new StringBuilder();
        for (var i = first; Encoding.UTF8.GetByteCount(joined.ToString()) < utf8Bytes; i++)
            joined.Append(texts[i % texts.Length]).Append(' ');
        return joined.ToString();
    }

    private static string Cut(string text, int utf8Bytes)
    {
        var bytes = Encoding.UTF8.GetBytes(text).AsSpan(0, utf8Bytes);
        while (bytes.Length > 0 && (bytes[^1] & 0xC0) == 0x80)
            bytes = bytes[..^1];
        return Encoding.UTF8.GetString(bytes[..^1]);
    }
}
