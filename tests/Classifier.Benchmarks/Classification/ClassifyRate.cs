using System.Diagnostics;
using System.Globalization;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;

namespace Classifier.Benchmarks.Classification;

/// <summary>How many documents a second one thread labels in process with the committed model, text cleaning and both heads included.</summary>
internal static class ClassifyRate
{
    private const int WarmPasses = 4;

    /// <summary>Prints the rate of one pass over the documents of a file, after some to warm up: one JSON object.</summary>
    public static void Print(string path)
    {
        var set = DocumentSet.Read(path);
        var model = ModelBundle.Load(CommittedBundle.FindReference(SharedFiles.Root)!);
        for (var pass = 0; pass < WarmPasses; pass++)
            Run(model, set);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        Run(model, set);
        var seconds = watch.Elapsed.TotalSeconds;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $$"""
            {"documents": {{set.Documents.Length}}, "bytes": {{set.Bytes}}, "seconds": {{seconds:F4}}, "allocatedPerDocument": {{allocated / set.Documents.Length}}}
            """));
    }

    private static void Run(IDocumentClassifier model, DocumentSet set)
    {
        foreach (var document in set.Documents)
            model.Classify(document, ClassifyOptions.Default, CancellationToken.None);
    }
}
