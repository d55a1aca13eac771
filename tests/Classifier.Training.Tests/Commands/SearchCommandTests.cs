using Classifier.Training.Recipes;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Commands;

public sealed class SearchCommandTests : IDisposable
{
    private readonly TrainingProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Search_Space_WritesTableAndBestRecipeAndDoesNotRepeatItself()
    {
        const string search = "search --recipe recipe.yaml --space space.yaml --data data.jsonl --out runs/search --budget 10m";
        _program.Write("space.yaml", "{head: topic, trials: 2, space: {topic.trainer: [majority, sdcaMaximumEntropy]}}");

        var first = _program.Run(search);
        var second = _program.Run(search);

        Assert.True(first.ExitCode == 0, first.Errors);
        Assert.Contains("trial 1 of 2, fold 1 of 3, best ", first.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("fold 1", second.Errors, StringComparison.Ordinal);
        Assert.Equal(0, second.ExitCode);
        Assert.Equal(9, File.ReadAllLines(_program["runs/search/trials.md"]).Length);
        var best = RecipeFile.Read(_program["runs/search/best.yaml"]);
        Assert.Equal(["level", "topic"], best.Heads.Select(h => h.Name));
        Assert.NotEqual(TrainerName.Majority, best.Heads[1].Trainer);
    }

    [Theory]
    [InlineData("--budget soon", "is no time such as")]
    [InlineData("--budget 0s", "the time was over before")]
    public void Search_BudgetOfNoUse_SaysSo(string budget, string expected)
    {
        _program.Write("space.yaml", "{head: topic, space: {topic.text.bits: [12]}}");

        var run = _program.Run($"search --recipe recipe.yaml --space space.yaml --data data.jsonl --out runs {budget}");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Recipe_CheckAndShow_TellFaultsOrTheWhole()
    {
        _program.Write("bad.yaml", "name: x\nfold: 3\nheads: []\n");

        var (bad, good, shown) = (_program.Run("recipe check bad.yaml"), _program.Run("recipe check recipe.yaml"), _program.Run("recipe show recipe.yaml"));

        Assert.Equal(1, bad.ExitCode);
        Assert.Contains("line 2: fold: is unknown; did you mean 'folds'?", bad.Errors, StringComparison.Ordinal);
        Assert.Contains("line 3: heads: at least one", bad.Errors, StringComparison.Ordinal);
        Assert.Equal((0, 0), (good.ExitCode, shown.ExitCode));
        Assert.Contains("level: 3 labels, lbfgsMaximumEntropy and fastTree on top", good.Output, StringComparison.Ordinal);
        Assert.Equivalent(RecipeFile.Read(_program["recipe.yaml"]), RecipeFile.Parse(shown.Output, "shown"), strict: true);
    }
}
