using Classifier.Training.Data;
using Classifier.Training.Data.Suspects;
using Classifier.Training.Evaluation;
using Classifier.Training.Heads;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Data.Suspects;

public class SuspectLabelsTests
{
    [Fact]
    public void Of_ConfidentDenials_AreRankedByTheLeastProbableLabel()
    {
        var suspects = Of(
            Answers.To(Answers.Document("good-a", "a"), 0.7, 0.2, 0.1),
            Answers.To(Answers.Document("good-b", "b"), 0.2, 0.6, 0.2),
            Answers.To(Answers.Document("worse", "a"), 0.05, 0.9, 0.05),
            Answers.To(Answers.Document("bad", "a"), 0.15, 0.8, 0.05),
            Answers.To(Answers.Document("worst", "b"), 0.98, 0.02, 0));

        Assert.Equal(["worst", "worse", "bad"], suspects.Select(s => s.Document.Id));
        Assert.Equal(("head", "b", "a"), (suspects[0].Head, suspects[0].Label, suspects[0].Other));
        Assert.Equal((0.02, 0.98), (suspects[0].Probability, suspects[0].OtherProbability));
    }

    [Fact]
    public void Of_DenialBelowTheThresholdOfTheOther_IsNotConfident()
    {
        // Who carries b gets 0.9 for it on average: 0.5 says little.
        var suspects = Of(
            Answers.To(Answers.Document("b1", "b"), 0.1, 0.9, 0),
            Answers.To(Answers.Document("doubtful", "a"), 0.3, 0.5, 0.2),
            Answers.To(Answers.Document("a1", "a"), 0.8, 0.1, 0.1));

        Assert.Empty(suspects);
    }

    [Fact]
    public void Of_ArguableAnswer_IsNoSuspect()
    {
        Assert.Empty(Of(Answers.To(Answers.Document("b1", "b"), 0.2, 0.8, 0), Answers.To(Answers.Document("argued", "a", "b"), 0.1, 0.9, 0)));
    }

    [Fact]
    public void Of_WrongLabelsPlantedInACorpus_AreFoundByACrossValidatedModel()
    {
        LabelledDocument[] documents = [.. TinyCorpus.Documents(120, seed: 21)];
        // Documents that hold words of their own topic alone.
        int[] planted = [.. Enumerable.Range(0, documents.Length).Where(i => documents[i].Arguable.Count == 0).Where((_, k) => k % 9 == 4)];
        foreach (var i in planted)
            documents[i] = documents[i] with
            {
                Labels = new Dictionary<string, string> { ["topic"] = documents[i].Labels["topic"] == "health" ? "justice" : "health" },
            };
        var recipe = TinyCorpus.Recipe with { Heads = [TinyCorpus.Recipe.Heads[1]] };

        var answers = BundleTrainer.Train(recipe, "1", DataSet.From(documents, recipe, CancellationToken.None), [], (_, _) => { }, CancellationToken.None).OutOfFold;
        var suspects = SuspectLabels.Of("topic", [.. TinyCorpus.Topics.Keys], HeadCase.Of("topic", answers));

        Assert.Subset(suspects.Take(2 * planted.Length).Select(s => s.Document.Id).ToHashSet(), planted.Select(i => $"d{i}").ToHashSet());
    }

    private static IReadOnlyList<Suspect> Of(params Scored[] scored) => SuspectLabels.Of("head", Answers.Labels, HeadCase.Of("head", scored));
}
