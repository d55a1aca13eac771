using Classifier.Training.Recipes;
using Classifier.Training.Search;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Search;

public sealed class SearchSpaceFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_GoodSpace_IsTaken()
    {
        var space = Read("{head: topic, objective: accuracy, trials: 3, seed: 4, space: {topic.text.bits: [12, 13], unmarkedCopies: {from: 0, to: 1}}}");

        Assert.Equal(("topic", SearchObjective.Accuracy, 3, 4, 2), (space.Head, space.Objective, space.Trials, space.Seed, space.Space.Count));
    }

    [Fact]
    public void Read_SeveralFaults_ListsThemAll()
    {
        var faults = Assert.Throws<RecipeException>(() => Read(
            """
            head: topics
            trials: 0
            space:
              topics.a: {from: 2, to: 1}
              topics.b: {from: 0, to: 1, scale: log}
              topics.c: {from: 0, too: 1}
              topics.d: {from: x, to: 1}
              topics.e: []
              topics.f: 3
              topics.g: {from: 0, to: 1, scale: root}
              level.h: [1]
            """)).Faults;

        Assert.Equal(
            [
                "head: the recipe has no 'topics'; did you mean 'topic'?",
                "trials: at least 1",
                "space: 'topics.a': from: below to",
                "space: 'topics.b': from: above 0 for a log scale",
                "space: 'topics.c': 'too' is unknown; did you mean 'to'?",
                "space: 'topics.d': from: a number",
                "space: 'topics.e': a list of values, or a range {from: 0.01, to: 1, scale: log}",
                "space: 'topics.f': a list of values, or a range {from: 0.01, to: 1, scale: log}",
                "space: 'topics.g': scale: 'root' is neither linear nor log",
                "space: 'level.h': is of another head; only 'topics' is trained",
            ],
            faults);
    }

    [Theory]
    [InlineData("")]
    [InlineData("head: topic\nspace:")]
    [InlineData("head: topic\nspace: [1]")]
    [InlineData("head: topic\nobjective: f1\nspace: {a: [1]}")]
    public void Read_NoSpace_IsRefused(string yaml)
    {
        Assert.Throws<RecipeException>(() => Read(yaml));
    }

    [Theory]
    [InlineData("90s", 90)]
    [InlineData("30m", 1800)]
    [InlineData("1h30m", 5400)]
    [InlineData("2h0m5s", 7205)]
    [InlineData("", null)]
    [InlineData("30", null)]
    [InlineData("-5m", null)]
    [InlineData("5m1h", null)]
    public void Parse_Budget_IsATimeOrNone(string text, int? seconds)
    {
        Assert.Equal(seconds, (int?)TimeBudget.Parse(text)?.TotalSeconds);
    }

    private SearchSpace Read(string yaml) => SearchSpaceFile.Read(_folder.Write("space.yaml", yaml), TinyCorpus.Recipe);
}
