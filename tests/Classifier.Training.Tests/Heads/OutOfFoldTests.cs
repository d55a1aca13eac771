using Classifier.Training.Data;
using Classifier.Training.Heads;
using Classifier.Training.Recipes;
using Classifier.Training.Splits;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Heads;

/// <summary>
/// Probabilities that calibration, thresholds and the trees are made from must come from models that did not see the document. With labels
/// at random a model can only be right about documents it has seen.
/// </summary>
public class OutOfFoldTests
{
    private static readonly HeadRecipe Level = TinyCorpus.Recipe.Heads[0];

    [Fact]
    public void TextHead_RandomLabels_ScoreNearChance()
    {
        var data = Data(shuffled: true);
        var linear = TextHead.Train(Level, data, 1, TrainingProgress.None, CancellationToken.None);

        Assert.InRange(Accuracy(linear.OutOfFold, data), 0.15, 0.5);
        Assert.True(Accuracy([.. data.Text.Select(v =>
        {
            var scores = new float[3];
            Assert.Single(linear.Stages).Score(v.View, scores);
            return scores;
        })], data) > 0.8, "the model itself should know the documents it has seen");
    }

    [Fact]
    public void StackedTrees_RandomLabels_ScoreNearChance()
    {
        var data = Data(shuffled: true);
        var linear = TextHead.Train(Level, data, 1, TrainingProgress.None, CancellationToken.None);

        var trees = StackedTrees.Train(Level, data, linear.OutOfFold, 1, TrainingProgress.None, CancellationToken.None);

        Assert.InRange(Accuracy(trees.OutOfFold, data), 0.15, 0.5);
    }

    [Fact]
    public void OutOfFold_TrueLabels_AreProbabilitiesThatAreMostlyRight()
    {
        var data = Data(shuffled: false);
        var linear = TextHead.Train(Level, data, 1, TrainingProgress.None, CancellationToken.None);
        var trees = StackedTrees.Train(Level, data, linear.OutOfFold, 1, TrainingProgress.None, CancellationToken.None);

        foreach (var probabilities in new[] { linear.OutOfFold, trees.OutOfFold })
            Assert.All(probabilities, p => Assert.Equal(1, p!.Sum(), 1e-5));
        Assert.True(Accuracy(trees.OutOfFold, data) > 0.8, $"{Accuracy(trees.OutOfFold, data)}");
    }

    private static HeadData Data(bool shuffled)
    {
        var set = DataSet.From(TinyCorpus.Documents(120, seed: 81), TinyCorpus.Recipe, CancellationToken.None);
        var labels = set.Documents.Select(d => Level.Labels.Select(l => l.Id).ToList().IndexOf(d.Labels["level"])).ToArray();
        if (shuffled)
            new Random(82).Shuffle(labels);
        return new HeadData(
            [.. set.Features.Select(f => f.Text(Level.Text))],
            [.. set.Features.Select(f => f.Cues.Concat(f.Actors).ToArray())],
            labels,
            [.. labels.Select(_ => Array.Empty<int>())],
            [.. labels.Select(_ => 1.0)],
            Folds.Assign(set.Clusters, labels, 4, seed: 83),
            labels.Length);
    }

    private static double Accuracy(float[]?[] probabilities, HeadData data) =>
        probabilities.Where((p, i) => Array.IndexOf(p!, p!.Max()) == data.Labels[i]).Count() / (double)data.Count;
}
