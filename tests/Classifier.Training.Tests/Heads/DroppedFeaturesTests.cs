using Classifier.MLNet.Predictors;
using Classifier.Modeling.Features;
using Classifier.Training.Data;
using Classifier.Training.Heads;
using Classifier.Training.Recipes;
using Classifier.Training.Splits;
using Classifier.Training.Tests.TestData;
using Classifier.Training.Trees;

namespace Classifier.Training.Tests.Heads;

public class DroppedFeaturesTests
{
    private static readonly HeadRecipe Level = TinyCorpus.Recipe.Heads[0];

    [Fact]
    public void Of_Groups_AreWhereTheTreesGetThem()
    {
        Assert.Equal([0, 1, 2], Places("TextScore/*"));
        Assert.Equal(Enumerable.Range(3, CueFeatures.Count), Places("Cues/*"));
        Assert.Equal(Enumerable.Range(3 + CueFeatures.Count, ActorFeatures.Names.Count), Places("Actors/*"));
        Assert.Equal([1], Places("TextScore/province"));
        Assert.NotEmpty(Places("Actors/*.is_header_*"));
    }

    [Fact]
    public void Of_OverlappingPatterns_NameEachPlaceOnce()
    {
        Assert.Equal([0, 1, 2], DroppedFeatures.Of(Level with { DropFeatures = ["TextScore/*", "TextScore/commune"] }));
    }

    [Fact]
    public void Train_DroppedFeatures_AreAskedByNoTree()
    {
        Assert.Subset(Places("TextScore/*").ToHashSet(), Asked(Level with { DropFeatures = ["Cues/*", "Actors/*"] }));
        Assert.NotEmpty(Asked(Level).Except(Places("TextScore/*")));
    }

    /// <summary>The features that the trees of a head split on.</summary>
    private static HashSet<int> Asked(HeadRecipe level)
    {
        var head = level with { FastTree = level.FastTree! with { Objective = TreeObjective.Softmax } };
        var set = DataSet.From(TinyCorpus.Documents(60, seed: 91), TinyCorpus.Recipe, CancellationToken.None);
        var labels = set.Documents.Select(d => head.Labels.Select(l => l.Id).ToList().IndexOf(d.Labels["level"])).ToArray();
        var data = new HeadData(
            [],
            [.. set.Features.Select(f => f.Cues.Concat(f.Actors).ToArray())],
            labels,
            [.. labels.Select(_ => Array.Empty<int>())],
            [.. labels.Select(_ => 1.0)],
            Folds.Assign(set.Clusters, labels, 3, seed: 92),
            labels.Length);
        // Text scores that know a little, so that trees have something to ask about.
        float[][] text = [.. labels.Select((label, i) => Enumerable.Range(0, 3).Select(c => c == (i % 4 == 0 ? 0 : label) ? 0.6f : 0.2f).ToArray())];
        var trees = StackedTrees.Train(head, data, text, 1, TrainingProgress.None, CancellationToken.None);
        return [.. trees.Model.Predictors.Cast<TreeEnsemble>().SelectMany(e => e.Trees).SelectMany(t => t.SplitFeatures)];
    }

    private static IReadOnlyList<int> Places(string pattern) => DroppedFeatures.Of(Level with { DropFeatures = [pattern] });
}
