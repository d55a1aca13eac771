using System.Diagnostics;
using System.Globalization;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Features;
using Classifier.Modeling.Predictions;
using Classifier.Text.Documents;

namespace Classifier.Benchmarks.Classification;

/// <summary>Where the time of labelling goes: each stage's share, document by document, the best of several passes for each stage.</summary>
internal static class StageProfile
{
    private const int Passes = 12;

    private static readonly (string Name, Action<State> Run)[] Stages =
    [
        ("repair, normalise, page furniture", s => s.Text = DocumentText.From(s.Document)),
        ("level cues", s => _ = (s.Features = new DocumentFeatures(s.Text)).Cues),
        ("document header", s => _ = s.Text.Header),
        ("administrative units", s => _ = s.Text.Units),
        ("actors", s => _ = s.Text.Actors),
        ("actor features", s => _ = s.Features.Actors),
        ("first head: n-grams, weights, trees", s => s.Heads[0].Score(s.Features)),
        ("second head", s => s.Heads[1].Score(s.Features)),
        ("n-grams as a sorted vector (training; not part of serving)", s => _ = s.Features.Text(s.Heads[0].Features)),
    ];

    /// <summary>Prints microseconds a document and bytes allocated a document for each stage.</summary>
    public static void Print(string path)
    {
        var set = DocumentSet.Read(path);
        HeadModel[] heads = [.. ((DocumentClassifier)ModelBundle.Load(CommittedBundle.FindReference(SharedFiles.Root)!)).Heads.Cast<HeadModel>()];
        var best = Enumerable.Repeat(double.MaxValue, Stages.Length).ToArray();
        var allocated = new long[Stages.Length];
        for (var pass = 0; pass < Passes; pass++)
        {
            var ticks = new long[Stages.Length];
            Array.Clear(allocated);
            foreach (var document in set.Documents)
            {
                var state = new State(document, heads);
                for (var stage = 0; stage < Stages.Length; stage++)
                {
                    var (started, before) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
                    Stages[stage].Run(state);
                    ticks[stage] += Stopwatch.GetTimestamp() - started;
                    allocated[stage] += GC.GetAllocatedBytesForCurrentThread() - before;
                }
                state.Features.Release();
            }
            for (var stage = 0; stage < Stages.Length; stage++)
                best[stage] = Math.Min(best[stage], ticks[stage] * 1e6 / Stopwatch.Frequency / set.Documents.Length);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set.Documents.Length} documents of {set.Bytes / set.Documents.Length} bytes on average, best of {Passes} passes"));
        Console.WriteLine("| stage | µs a document | bytes allocated a document |");
        Console.WriteLine("|---|---|---|");
        for (var stage = 0; stage < Stages.Length; stage++)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {Stages[stage].Name} | {best[stage]:F1} | {allocated[stage] / set.Documents.Length} |"));
    }

    private sealed class State(Document document, HeadModel[] heads)
    {
        public Document Document { get; } = document;

        public HeadModel[] Heads { get; } = heads;

        public DocumentText Text { get; set; } = null!;

        public DocumentFeatures Features { get; set; } = null!;
    }
}
