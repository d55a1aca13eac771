using Classifier.Modeling.Predictions;
using Classifier.Training.Data;
using Classifier.Training.Heads;

namespace Classifier.Training.Tests.TestData;

/// <summary>A model of <see cref="TinyCorpus"/>, trained once for all tests that ask one.</summary>
internal static class TinyModel
{
    private static readonly Lazy<DocumentClassifier> Trained = new(() => Train(seed: 61));

    public static DocumentClassifier Instance => Trained.Value;

    public static DocumentClassifier Train(int seed) => BundleTrainer.Train(
        TinyCorpus.Recipe, "1.0.0", DataSet.From(TinyCorpus.Documents(45, seed), TinyCorpus.Recipe, CancellationToken.None),
        [], (_, _) => { }, CancellationToken.None).Model;
}
