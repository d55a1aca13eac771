using BenchmarkDotNet.Attributes;
using Classifier.MLNet;
using Classifier.MLNet.Scoring;
using Classifier.MLNet.Transforms;

namespace Classifier.Benchmarks.MLNet;

/// <summary>
/// One document through a model that real ML.NET trained, one thread; models of <c>../shared/data/mlnet</c>. What ML.NET itself needs is in the
/// format document, section 7: it cannot run beside us, for its packages are not to be had.
/// </summary>
public class HostedModelBenchmark
{
    private const int Bytes = 3075;
    private const int Count = 64;
    private ModelScorer _scorer = null!;
    private string[] _documents = [];
    private int _next;

    [Params("bench20_default", "bench20_wordonly", "bench20_hashed")]
    public string Model { get; set; } = "";

    /// <summary>
    /// Texts of our corpus, of whose words the models know a part; or words that the models know, in random order, the dearest case: as good as every word
    /// and every pair of words has a slot.
    /// </summary>
    [Params("corpus", "vocabulary")]
    public string Texts { get; set; } = "";

    [GlobalSetup]
    public void Load()
    {
        _scorer = new ModelScorer(MLNetModel.Load(SharedFiles.PathOf("data", "mlnet", $"{Model}.zip")), ["PredictedLabel", "Score"]);
        _documents = Texts == "corpus" ? Documents.OfAbout(Bytes, Count) : Documents.OfWords(Words(), Bytes, Count);
    }

    [Benchmark]
    public float Score()
    {
        using var row = _scorer.Rent();
        row.SetText("Text", _documents[_next++ % _documents.Length]);
        row.Score();
        return row.Vector("Score").Values[0];
    }

    /// <summary>The words of a model that has a vocabulary; the three were trained on the same texts.</summary>
    private static string[] Words() => [.. Steps(MLNetModel.Load(SharedFiles.PathOf("data", "mlnet", "bench20_wordonly.zip")).Root)
        .OfType<ValueToKeyTransform>().Where(t => t.Columns[0].Input != "Label").SelectMany(t => ((TextVocabulary)t.Columns[0].Vocabulary).Texts)];

    private static IEnumerable<Transform> Steps(Transform transform) => transform switch
    {
        TransformerChain chain => chain.Steps.SelectMany(s => Steps(s.Transform)),
        TextFeaturizerTransform text => Steps(text.Chain),
        _ => [transform],
    };
}
