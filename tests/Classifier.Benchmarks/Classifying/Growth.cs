using System.Diagnostics;
using System.Text.Json;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;
using Classifier.Text.Documents;

namespace Classifier.Benchmarks.Classifying;

/// <summary>
/// <c>growth</c>: nanoseconds per byte of UTF-8 for documents from 100 bytes to 1 MiB, made from texts of training/corpus. Prints one line of JSON; each
/// document counts with the smallest time of several rounds.
/// </summary>
internal static class Growth
{
    private const int Rounds = 8;
    private const int BytesPerSize = 1 << 20;
    private static readonly int[] Sizes = [100, 1_000, 10_000, 100_000, 1 << 20];

    public static void Run()
    {
        var model = ModelBundle.Load(SharedFiles.CommittedModel);
        Measure(model, 3_000);
        Console.WriteLine(JsonSerializer.Serialize(Sizes.ToDictionary(size => size, size => Measure(model, size))));
    }

    private static double Measure(IDocumentClassifier model, int size)
    {
        var documents = Documents.OfAbout(size, Math.Clamp(BytesPerSize / size, 1, 500)).Select(Document.FromText).ToArray();
        var smallest = Enumerable.Repeat(long.MaxValue, documents.Length).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var d = 0; d < documents.Length; d++)
            {
                var started = Stopwatch.GetTimestamp();
                model.Classify(documents[d], ClassifyOptions.Default, default);
                smallest[d] = Math.Min(smallest[d], Stopwatch.GetTimestamp() - started);
            }
        }
        return smallest.Sum() * 1e9 / Stopwatch.Frequency / ((double)size * documents.Length);
    }
}
