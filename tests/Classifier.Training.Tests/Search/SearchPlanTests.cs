using Classifier.Training.Recipes;
using Classifier.Training.Search;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Search;

public sealed class SearchPlanTests : IDisposable
{
    private static readonly string Yaml = RecipeText.Of(TinyCorpus.Recipe);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Trials_Ranges_AreDrawnWithinAndOnTheirScale()
    {
        var trials = Trials(
            "topic.lbfgsMaximumEntropy.l2Regularization: {from: 0.001, to: 10, scale: log}, topic.text.maximumTokens: {from: 100, to: 300}, topic.text.leadWeight: {from: 0, to: 1}",
            trials: 200);

        Assert.Equal(201, trials.Count);
        Assert.Empty(trials[0].Values);
        Assert.Equivalent(TinyCorpus.Recipe, trials[0].Recipe, strict: true);
        var l2 = trials.Skip(1).Select(t => t.Head.LbfgsMaximumEntropy.L2Regularization).ToList();
        Assert.All(l2, v => Assert.InRange(v, 0.001, 10));
        // Half of them below the geometric mean, 0.1: three standard errors of 200 draws are 0.106.
        Assert.InRange(l2.Average(v => v < 0.1 ? 1.0 : 0), 0.39, 0.61);
        Assert.All(trials.Skip(1), t => Assert.InRange(t.Head.Text.MaximumTokens, 100, 300));
        Assert.InRange(trials.Skip(1).Average(t => t.Head.Text.LeadWeight), 0.4, 0.6);
        Assert.True(trials.Select(t => t.Head.Text.LeadWeight).Distinct().Count() > 50);
        Assert.Equal("level", trials[5].Recipe.Heads[0].Name);
        Assert.Equivalent(TinyCorpus.Recipe.Heads[0], trials[5].Recipe.Heads[0], strict: true);
    }

    [Fact]
    public void Trials_MoreAskedFor_BeginWithTheSame()
    {
        string[] Drawn(int trials) => [.. Trials("topic.text.leadWeight: {from: 0.0, to: 1}, topic.trainer: [majority, naiveBayes]", trials).Select(t => string.Join(',', t.Values))];

        Assert.Equal(Drawn(5), Drawn(20)[..6]);
    }

    [Fact]
    public void Trials_FewDifferentOnes_StandOnceEach()
    {
        var trials = Trials("topic.text.bits: [12, 13], topic.abstain: [{share: 0.2}, {accuracy: 0.9}], topic.confidenceWeights: [[1, 1, 1]]", 50);

        Assert.Equal(5, trials.Count);
        Assert.Equal(4, trials.Skip(1).Select(t => (t.Head.Text.Bits, t.Head.Abstain)).Distinct().Count());
        Assert.Equal("[1, 1, 1]", trials[1].Values["topic.confidenceWeights"]);
    }

    [Theory]
    [InlineData("topic.text.bits: [9, 9]", "text.bits")]
    [InlineData("topic.text.bitts: [12]", "did you mean 'bits'")]
    [InlineData("folds: [2, 3]", "does not begin with")]
    public void Trials_ValueThatIsNotGood_IsRefused(string space, string expected)
    {
        Assert.Contains(expected, Assert.Throws<RecipeException>(() => Trials(space, 3)).Message, StringComparison.Ordinal);
    }

    private List<SearchTrial> Trials(string space, int trials) => [.. new SearchPlan(Yaml, SearchSpaceFile.Read(
        _folder.Write("space.yaml", $"{{head: topic, trials: {trials}, space: {{{space}}}}}"), TinyCorpus.Recipe)).Trials()];
}
