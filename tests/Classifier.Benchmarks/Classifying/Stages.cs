using System.Diagnostics;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Features;
using Classifier.Modeling.Predictions;
using Classifier.Text.Documents;
using Classifier.Text.Encodings;
using Classifier.Text.Normalization;

namespace Classifier.Benchmarks.Classifying;

/// <summary>
/// <c>stages FILE [DOCUMENTS]</c>: where the time of a document goes, in microseconds and allocated bytes. Each stage of each document counts with the smallest
/// of several rounds (neighbours only ever add). Stages run one after the other on each document as classifying runs them; what a stage needs is made by those above it.
/// </summary>
internal sealed class Stages(int documents)
{
    private const int WarmUp = 4;
    private const int Rounds = 8;
    private readonly List<(string Name, long[] Ticks, long[] Bytes)> _stages = [];
    private int _document;
    private int _stage;
    private long _bytes;
    private long _started;

    public static void Run(string path, int most)
    {
        var model = ModelBundle.Load(SharedFiles.CommittedModel);
        var corpus = Corpus.Read(path, most);
        var count = corpus.Documents.Length;
        for (var i = 0; i < WarmUp; i++)
            new Stages(count).Round(model, corpus);
        var stages = new Stages(count);
        for (var i = 0; i < Rounds; i++)
            stages.Round(model, corpus);
        Console.WriteLine($"{count} documents of {corpus.Bytes / count} bytes in the mean; for each the smallest of {Rounds} rounds");
        Console.WriteLine($"{"stage",-40}{"µs",9}{"bytes",10}");
        foreach (var (name, ticks, bytes) in stages._stages)
            Console.WriteLine($"{name,-40}{ticks.Sum() * 1e6 / Stopwatch.Frequency / count,9:F1}{bytes.Sum() / count,10}");
    }

    private void Round(IDocumentClassifier model, Corpus corpus)
    {
        var heads = ((DocumentClassifier)model).Heads;
        for (_document = 0; _document < corpus.Documents.Length; _document++)
            Measure(model, heads, corpus.Documents[_document]);
    }

    private void Measure(IDocumentClassifier model, IReadOnlyList<Head> heads, Document document)
    {
        Start();
        var repaired = EncodingRepair.Repair(document.Title.Length == 0 ? document.Body : $"{document.Title}\n{document.Body}");
        Lap("repair");
        NormalizedText.From(repaired.Text);
        Lap("normalise");
        var text = DocumentText.From(document);
        Lap("document text (both above, furniture)");
        var features = new DocumentFeatures(text);
        _ = features.Cues;
        Lap("cues");
        _ = text.Header;
        Lap("header");
        _ = text.Units;
        Lap("units");
        _ = text.Actors;
        Lap("actors");
        _ = features.Actors;
        Lap("actor features");
        foreach (var head in heads.Cast<HeadModel>())
        {
            head.Score(features);
            Lap($"head {head.Info.Name} (n-grams, scoring)");
        }
        features.Release();
        Start();
        model.Classify(document, ClassifyOptions.Default, default);
        Lap("classify (all)");
        _stage = 0;
    }

    private void Start() => (_bytes, _started) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());

    private void Lap(string name)
    {
        var (ticks, bytes) = (Stopwatch.GetTimestamp() - _started, GC.GetAllocatedBytesForCurrentThread() - _bytes);
        if (_stage == _stages.Count)
            _stages.Add((name, NewSmallest(), NewSmallest()));
        var smallest = _stages[_stage];
        smallest.Ticks[_document] = Math.Min(smallest.Ticks[_document], ticks);
        smallest.Bytes[_document] = Math.Min(smallest.Bytes[_document], bytes);
        _stage++;
        Start();
    }

    private long[] NewSmallest()
    {
        var smallest = new long[documents];
        Array.Fill(smallest, long.MaxValue);
        return smallest;
    }
}
