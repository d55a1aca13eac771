using System.Text.Json;
using Classifier.Contracts.V1;
using Classifier.TestServer;

namespace Classifier.Trials.Documents;

/// <summary>The documents that were written for this project, and invented ones made of their lines.</summary>
internal static class OwnCorpus
{
    private static readonly JsonElement[] Written =
        [.. File.ReadLines(Path.Combine(Repository.Root, "training", "corpus", "documents.jsonl")).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];

    private static readonly string[] Lines = [.. Written.SelectMany(d => TextOf(d, "text").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    /// <summary>How many were written.</summary>
    public static int Count => Written.Length;

    /// <summary>One as it was written.</summary>
    /// <param name="index">Counted round and round.</param>
    public static Document Get(int index)
    {
        var document = Written[index % Written.Length];
        return new Document { Id = $"own-{index}", Title = TextOf(document, "title"), Body = TextOf(document, "text"), PublishedOn = TextOf(document, "date") };
    }

    /// <summary>A new document of lines picked at random, each with a number nobody wrote before: the same for the same seed.</summary>
    /// <param name="seed">Also its id.</param>
    /// <param name="bytes">It ends after the line that reaches so many UTF-8 bytes.</param>
    public static Document Invent(int seed, int bytes)
    {
        var random = new Random(seed);
        var body = new System.Text.StringBuilder();
        for (var length = 0; length < bytes;)
        {
            var line = $"{Lines[random.Next(Lines.Length)]} ({random.Next()})\n";
            body.Append(line);
            length += System.Text.Encoding.UTF8.GetByteCount(line);
        }

        return new Document { Id = $"invented-{seed}", Body = body.ToString() };
    }

    private static string TextOf(JsonElement document, string property) =>
        document.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
