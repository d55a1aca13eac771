using System.Diagnostics;
using System.Text.Json;
using Classifier.Client;
using Classifier.Contracts.V1;
using Google.Protobuf;

namespace Classifier.Benchmarks.Classifying;

/// <summary>
/// <c>stream URL FILE [ROUNDS]</c>: sends the documents of a file to a server on one stream over one connection and waits for all answers. Prints one
/// line of JSON for each measured round, after two that warm up.
/// </summary>
internal static class Streaming
{
    private const int WarmUp = 2;

    public static async Task RunAsync(Uri address, string path, int rounds)
    {
        using var client = ClassifierClient.Connect(address);
        Document[] documents = [.. Corpus.Read(path).Documents.Select((d, i) => new Document { Id = $"{i}", Title = d.Title, Body = d.Body })];
        for (var round = 0; round < WarmUp + rounds; round++)
        {
            var started = Stopwatch.GetTimestamp();
            var answered = 0;
            await foreach (var outcome in client.ClassifyStreamAsync(documents.ToAsyncEnumerable(), new ClassifyOptions()))
                answered += outcome.Prediction is null ? throw new InvalidOperationException(outcome.Error.Message) : 1;
            var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
            if (round >= WarmUp)
                Console.WriteLine(JsonSerializer.Serialize(new { Documents = answered, Seconds = seconds, DocumentsPerSecond = answered / seconds }));
        }
    }
}
