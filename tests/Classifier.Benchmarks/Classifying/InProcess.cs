using System.Diagnostics;
using System.Text.Json;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;

namespace Classifier.Benchmarks.Classifying;

/// <summary>
/// <c>inprocess FILE [ROUNDS]</c>: both heads of the committed model on the documents of a file, one thread, text cleaning included, reading not.
/// Prints one line of JSON for each measured round, after two that warm up.
/// </summary>
internal static class InProcess
{
    private const int WarmUp = 2;

    public static void Run(string path, int rounds)
    {
        var model = ModelBundle.Load(SharedFiles.CommittedModel);
        var corpus = Corpus.Read(path);
        for (var i = 0; i < WarmUp; i++)
            Round(model, corpus);
        for (var i = 0; i < rounds; i++)
            Console.WriteLine(JsonSerializer.Serialize(Round(model, corpus)));
    }

    private static RoundFigures Round(IDocumentClassifier model, Corpus corpus)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var started = Stopwatch.GetTimestamp();
        foreach (var document in corpus.Documents)
            model.Classify(document, ClassifyOptions.Default, default);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var count = corpus.Documents.Length;
        return new RoundFigures(count, seconds, count / seconds, corpus.Bytes / seconds / 1e6, (GC.GetAllocatedBytesForCurrentThread() - allocated) / count);
    }

    /// <param name="Documents">Documents classified.</param>
    /// <param name="Seconds">Wall time of all of them.</param>
    /// <param name="DocumentsPerSecond">Their rate.</param>
    /// <param name="MegabytesPerSecond">Millions of bytes of UTF-8 text in a second.</param>
    /// <param name="AllocatedPerDocument">Bytes taken from the managed heap for each.</param>
    private sealed record RoundFigures(int Documents, double Seconds, double DocumentsPerSecond, double MegabytesPerSecond, long AllocatedPerDocument);
}
