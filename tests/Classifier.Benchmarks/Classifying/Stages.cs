using System.Diagnostics;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Features;
using Classifier.Modeling.Predictions;
using Classifier.Text.Documents;
using Classifier.Text.Encodings;
using Classifier.Text.Normalization;

namespace Classifier.Benchmarks.Classifying;

/// <summary>
/// <c>stages FILE [DOCUMENTS]</c>: where the time of a document goes, in microseconds and allocated bytes, each stage the smallest of several rounds
/// (neighbours only ever add). Stages run one after the other on each document as classifying runs them; what a stage needs is made by those above it.
/// </summary>
internal sealed class Stages
{
    private const int WarmUp = 4;
    private const int Rounds = 5;
    private readonly List<string> _names = [];
    private readonly List<(long Ticks, long Bytes)> _spent = [];
    private int _stage;
    private long _bytes;
    private long _started;

    public static void Run(string path, int most)
    {
        var model = ModelBundle.Load(SharedFiles.CommittedModel);
        var corpus = Corpus.Read(path, most);
        var count = corpus.Documents.Length;
        for (var i = 0; i < WarmUp; i++)
            Round(model, corpus);
        var rounds = Enumerable.Range(0, Rounds).Select(_ => Round(model, corpus)).ToArray();
        Console.WriteLine($"{count} documents of {corpus.Bytes / count} bytes in the mean; the smallest of {Rounds} rounds");
        Console.WriteLine($"{"stage",-40}{"µs",9}{"bytes",10}");
        for (var s = 0; s < rounds[0]._names.Count; s++)
        {
            var microseconds = rounds.Min(r => r._spent[s].Ticks) * 1e6 / Stopwatch.Frequency / count;
            Console.WriteLine($"{rounds[0]._names[s],-40}{microseconds,9:F1}{rounds.Min(r => r._spent[s].Bytes) / count,10}");
        }
    }

    private static Stages Round(IDocumentClassifier model, Corpus corpus)
    {
        var round = new Stages();
        var heads = ((DocumentClassifier)model).Heads;
        foreach (var document in corpus.Documents)
            round.Measure(model, heads, document);
        return round;
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
        if (_stage == _names.Count)
        {
            _names.Add(name);
            _spent.Add(default);
        }
        _spent[_stage] = (_spent[_stage].Ticks + ticks, _spent[_stage].Bytes + bytes);
        _stage++;
        Start();
    }
}
