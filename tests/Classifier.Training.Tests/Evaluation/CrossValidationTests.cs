using Classifier.Training.Data;
using Classifier.Training.Evaluation;
using Classifier.Training.Recipes;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Evaluation;

public class CrossValidationTests
{
    private static readonly Recipe Topic = TinyCorpus.Recipe with { Heads = [TinyCorpus.Recipe.Heads[1]] };

    [Fact]
    public void Run_LearnableLabels_AreLearnt()
    {
        var scored = Run(TinyCorpus.Documents(90, seed: 21));

        Assert.Equal(90, scored.Select(s => s.Document.Id).Distinct().Count());
        Assert.True(Evaluate(scored).Confusion.Accuracy > 0.85, $"{Evaluate(scored).Confusion.Accuracy}");
    }

    [Fact]
    public void Run_ShuffledLabels_ScoreNearChance()
    {
        var documents = TinyCorpus.Documents(180, seed: 22);
        var labels = documents.Select(d => d.Labels["topic"]).ToArray();
        new Random(23).Shuffle(labels);

        var scored = Run([.. documents.Select((d, i) => d with { Labels = new Dictionary<string, string> { ["topic"] = labels[i] } })]);

        // Chance is 1/3 with a standard error of 0.035.
        Assert.InRange(Evaluate(scored).Confusion.Accuracy, 0.2, 0.46);
    }

    [Fact]
    public void Run_CopiesWithShuffledLabels_StillScoreNearChance()
    {
        // Every document stands three times with small changes and one label at random: a copy across folds would give it away.
        var originals = TinyCorpus.Documents(60, seed: 24);
        var labels = originals.Select(d => d.Labels["topic"]).ToArray();
        new Random(25).Shuffle(labels);
        var documents = originals.SelectMany((d, i) => Enumerable.Range(0, 3).Select(copy => d with
        {
            Id = $"{d.Id}-{copy}",
            Document = d.Document with { Body = d.Document.Body + string.Concat(Enumerable.Repeat(" Tin thêm.", copy)) },
            Labels = new Dictionary<string, string> { ["topic"] = labels[i] },
        })).ToList();

        Assert.InRange(Evaluate(Run(documents)).Confusion.Accuracy, 0.1, 0.55);
    }

    private static IReadOnlyList<Scored> Run(IReadOnlyList<LabelledDocument> documents) => CrossValidation.Run(
        Topic, DataSet.From(documents, Topic, CancellationToken.None), (_, _) => { }, CancellationToken.None);

    private static HeadEvaluation Evaluate(IReadOnlyList<Scored> scored) => new("topic", [.. TinyCorpus.Topics.Keys], scored);
}
