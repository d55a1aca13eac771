using Classifier.Modeling.Predictions;
using Classifier.Training.Data;
using Classifier.Training.Evaluation;
using Classifier.Training.Heads;
using Classifier.Training.Recipes;
using Classifier.Training.Tests.TestData;
using Classifier.Training.Trees;

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
    public void Train_OutOfFold_AnswersEachDocumentOnceWithAllItsHeads()
    {
        // The first has no topic.
        LabelledDocument[] documents = [Documents[0] with { Labels = new Dictionary<string, string> { ["level"] = Documents[0].Labels["level"] } }, .. Documents.Skip(1)];

        var answers = Bundle(documents).OutOfFold;

        Assert.Equal(documents.Select(d => d.Id), answers.Select(a => a.Document.Id));
        Assert.Equal(["level"], answers[0].Prediction.Heads.Select(h => h.Head));
        Assert.All(answers.Skip(1), a => Assert.Equal(["level", "topic"], a.Prediction.Heads.Select(h => h.Head)));
        Assert.All((string[])["level", "topic"], head => Assert.True(Accuracy([.. answers.Skip(1)], head) > 0.7, $"{head} {Accuracy([.. answers.Skip(1)], head)}"));
    }

    [Fact]
    public void Train_TreesOfOneSoftmax_LabelNewDocumentsToo()
    {
        var recipe = TinyCorpus.Recipe with
        {
            Heads = [.. TinyCorpus.Recipe.Heads.Select(h => h with
            {
                FastTree = h.FastTree is { } trees ? trees with { Objective = TreeObjective.Softmax } : null,
            })],
        };

        var model = Bundle(Documents, recipe: recipe).Model;

        Assert.True(Accuracy(Scored.By(model, TinyCorpus.Documents(45, seed: 52), CancellationToken.None), "level") > 0.8);
    }

    [Fact]
    public void Train_GuessedLabelsWithLittleWeight_ChangeLittle()
    {
        // Half of the labels are wrong and guessed: nearly without weight they must not be believed.
        var labels = Documents.Select(d => d.Labels["level"]).Distinct().Order(StringComparer.Ordinal).ToArray();
        var noisy = Documents.Select((d, i) => i % 2 > 0 ? d : d with
        {
            Confidence = 1,
            Labels = new Dictionary<string, string>(d.Labels) { ["level"] = labels[(Array.IndexOf(labels, d.Labels["level"]) + 1) % labels.Length] },
        }).ToList();
        var cautious = TinyCorpus.Recipe with
        {
            Heads = [.. TinyCorpus.Recipe.Heads.Select(h => h with { ConfidenceWeights = [0.001, 0.5, 1] })],
        };

        var (believing, doubting) = (Train(noisy), Bundle(noisy, recipe: cautious).Model);

        var asked = TinyCorpus.Documents(90, seed: 53);
        Assert.True(
            Accuracy(Scored.By(doubting, asked, CancellationToken.None), "level")
            > Accuracy(Scored.By(believing, asked, CancellationToken.None), "level"));
    }

    [Fact]
    public void Train_DocumentsWithoutALabel_AreLeftOutOfThatHead()
    {
        var some = Documents.Select((d, i) => i % 5 == 0 ? d with { Labels = new Dictionary<string, string> { ["level"] = d.Labels["level"] } } : d);

        var model = Train([.. some]);

        Assert.Equal(2, model.Heads.Count);
    }

    [Fact]
    public void Train_ShuffledLabels_OutOfFoldAnswersScoreNearChance()
    {
        // The labels of a document go to another one together with nothing else: only a model that has seen it can know them.
        var labels = Documents.Select(d => d.Labels).ToArray();
        new Random(53).Shuffle(labels);
        var shuffled = Documents.Select((d, i) => d with { Labels = labels[i], Arguable = new Dictionary<string, IReadOnlyList<string>>() }).ToList();

        var trained = BundleTrainer.Train(
            TinyCorpus.Recipe, "1.0.0", DataSet.From(shuffled, TinyCorpus.Recipe, CancellationToken.None), [], (_, _) => { }, CancellationToken.None);

        foreach (var head in new[] { "level", "topic" })
        {
            var answered = HeadCase.Of(head, trained.OutOfFold);
            Assert.Equal(shuffled.Count, answered.Count);
            // Each of three labels has a third of the documents; three standard errors of 90 draws are 0.149.
            Assert.InRange(answered.Average(c => c.IsRight ? 1.0 : 0), (1.0 / 3) - 0.149, (1.0 / 3) + 0.149);
        }
        var seen = Scored.By(trained.Model, shuffled, CancellationToken.None);
        Assert.True(Accuracy(seen, "topic") > 0.6, $"the model should know the documents it has seen: {Accuracy(seen, "topic")}");
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
        Bundle(documents, report, cancellation: cancellation).Model;

    private static TrainedBundle Bundle(
        IReadOnlyList<LabelledDocument> documents, Action<string, string>? report = null, Recipe? recipe = null, CancellationToken cancellation = default) =>
        BundleTrainer.Train(
            recipe ?? TinyCorpus.Recipe, "1.0.0", DataSet.From(documents, TinyCorpus.Recipe, CancellationToken.None), [],
            report ?? ((_, _) => { }), cancellation);

    private static double Accuracy(IReadOnlyList<Scored> scored, string head) =>
        scored.Average(s => s.Prediction[head].Best.Label == s.Document.Labels[head] ? 1.0 : 0);
}
