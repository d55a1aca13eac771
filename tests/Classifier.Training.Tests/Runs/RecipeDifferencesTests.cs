using System.Text.Json;
using Classifier.Training.Runs;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Runs;

public class RecipeDifferencesTests
{
    [Fact]
    public void Of_ChangedAddedAndMissingValues_NamesThemAsRecipesDo()
    {
        var other = TinyCorpus.Recipe with
        {
            Seed = 7,
            Heads =
            [
                TinyCorpus.Recipe.Heads[0] with { FastTree = null, ConfidenceWeights = [0.5, 1, 1] },
                TinyCorpus.Recipe.Heads[1] with { Labels = [TinyCorpus.Recipe.Heads[1].Labels[0] with { Vi = "Y tế" }, .. TinyCorpus.Recipe.Heads[1].Labels.Skip(1)] },
            ],
        };

        var differences = RecipeDifferences.Of([JsonSerializer.SerializeToElement(TinyCorpus.Recipe, JsonSerializerOptions.Web), JsonSerializer.SerializeToElement(other, JsonSerializerOptions.Web)])
            .ToDictionary(d => d.Path, d => string.Join(" | ", d.Values));

        Assert.Equal("1 | 7", differences["seed"]);
        Assert.Equal("[1,1,1] | [0.5,1,1]", differences["level.confidenceWeights"]);
        Assert.Equal("10 | –", differences["level.fastTree.numberOfTrees"]);
        Assert.Equal("health | Y tế", differences["topic.labels.health.vi"]);
        Assert.DoesNotContain(differences.Keys, path => path.Contains("lbfgs", StringComparison.Ordinal));
    }
}
