using Classifier.Modeling.Predictions;
using Classifier.Training.Data;
using Classifier.Training.Evaluation;
using Classifier.Training.Heads;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Heads;

public class BundleTrainerTests
{
    private static readonly IReadOnlyList<LabelledDocument> Documents = TinyCorpus.Documents(90, seed: 51);

    [Fact]
    public void Train_BothHeads_LabelNewDocuments()
    {
        var model = Train(Documents);
        var scored = Scored.By(model, TinyCorpus.Documents(45, seed: 52), CancellationToken.None);

        Assert.Equal(["level", "topic"], model.Info.Heads.Select(h => h.Name));
        Assert.True(Accuracy(scored, "level") > 0.8, $"level {Accuracy(scored, "level")}");
        Assert.True(Accuracy(scored, "topic") > 0.8, $"topic {Accuracy(scored, "topic")}");
        Assert.NotNull(model.Heads[1].SecondaryThreshold);
        Assert.Null(model.Heads[0].SecondaryThreshold);
    }

    [Fact]
    public void Train_DocumentsWithoutALabel_AreLeftOutOfThatHead()
    {
        var some = Documents.Select((d, i) => i % 5 == 0 ? d with { Labels = new Dictionary<string, string> { ["level"] = d.Labels["level"] } } : d);

        var model = Train([.. some]);

        Assert.Equal(2, model.Heads.Count);
    }

    [Fact]
    public void Train_CancelledInAnyStep_EndsInCancellation()
    {
        // Every step that is told of is one that can be stopped in; the trees run in parallel and must not hide it.
        var steps = new List<string>();
        Train(Documents, (step, _) => steps.Add(step));

        foreach (var stopAt in steps.Distinct())
        {
            using var stop = new CancellationTokenSource();
            Assert.Throws<OperationCanceledException>(() => Train(Documents, (step, _) =>
            {
                if (step == stopAt)
                    stop.Cancel();
            }, stop.Token));
        }
        Assert.Contains(steps, s => s.EndsWith(": trees", StringComparison.Ordinal));
    }

    private static DocumentClassifier Train(
        IReadOnlyList<LabelledDocument> documents, Action<string, string>? report = null, CancellationToken cancellation = default) =>
        BundleTrainer.Train(
            TinyCorpus.Recipe, "1.0.0", DataSet.From(documents, TinyCorpus.Recipe, CancellationToken.None), [], report ?? ((_, _) => { }), cancellation).Model;

    private static double Accuracy(IReadOnlyList<Scored> scored, string head) =>
        scored.Average(s => s.Prediction[head].Best.Label == s.Document.Labels[head] ? 1.0 : 0);
}
