using BenchmarkDotNet.Attributes;
using Classifier.MLNet;
using Classifier.MLNet.Scoring;

namespace Classifier.Benchmarks.MLNet;

/// <summary>
/// One document through a model that real ML.NET trained, one thread; models of <c>../shared/data/mlnet</c>. What ML.NET itself needs is in the
/// format document, section 7: it cannot run beside us, for its packages are not to be had.
/// </summary>
public class HostedModelBenchmark
{
    private ModelScorer _scorer = null!;
    private string[] _documents = [];
    private int _next;

    [Params("bench20_default", "bench20_wordonly", "bench20_hashed")]
    public string Model { get; set; } = "";

    [GlobalSetup]
    public void Load()
    {
        _scorer = new ModelScorer(MLNetModel.Load(SharedFiles.PathOf("data", "mlnet", $"{Model}.zip")), ["PredictedLabel", "Score"]);
        _documents = Documents.OfAbout(utf8Bytes: 3075, count: 64);
    }

    [Benchmark]
    public float Score()
    {
        using var row = _scorer.Rent();
        row.SetText("Text", _documents[_next++ % _documents.Length]);
        row.Score();
        return row.Vector("Score").Values[0];
    }
}
