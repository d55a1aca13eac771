using Classifier.Training.Data;
using Classifier.Training.Recipes;
using Classifier.Training.Search;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Search;

public sealed class SearchRunTests : IDisposable
{
    private static readonly DataSet Data = DataSet.From(TinyCorpus.Documents(60, seed: 71), TinyCorpus.Recipe, CancellationToken.None);

    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _steps = [];
    private readonly Clock _clock = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Run_SomeTrials_FindsTheBestAndGivesUpTheWorst()
    {
        // The recipe does not learn; two of the six others do.
        var (trials, data) = Plan("topic.trainer: [lbfgsMaximumEntropy, sdcaMaximumEntropy, majority], topic.text.bits: [12, 13]", "majority");

        var measured = Run(trials, data);

        Assert.Equal(7, measured.Count);
        Assert.All(measured, m => Assert.Equal(m.Outcome.IsStopped, m.Outcome.Folds.Count < 3));
        Assert.Contains(measured, m => m.Outcome.IsStopped);
        Assert.All(measured.Where(m => m.Outcome.IsStopped), m => Assert.Equal("majority", m.Trial.Values["topic.trainer"]));
        var best = new SearchRun(data, SearchObjective.Accuracy, File, (_, _) => { }, _clock).Best(measured)!.Value;
        Assert.True(best.Outcome.Value(SearchObjective.Accuracy, 3) > 0.8);
        Assert.NotEqual("majority", best.Trial.Values["topic.trainer"]);
        // Every labelled document is asked once.
        Assert.Equal(60, best.Outcome.Folds.Sum(f => f.Counts.Sum(row => row.Sum())));
    }

    [Fact]
    public void Run_AgainAfterTheBudget_GoesOnWhereItWasAndComesToTheSame()
    {
        var (trials, data) = Plan("topic.trainer: [lbfgsMaximumEntropy, sdcaMaximumEntropy, majority], topic.text.bits: [13, 14]");
        var whole = Run(trials, data, "whole.json");
        _steps.Clear();

        // A training takes ten seconds by this clock: the fourth begins after thirty.
        var part = Run(trials, data, "part.json", TimeSpan.FromSeconds(35));
        Assert.Equal(4, part.Sum(p => p.Outcome.Folds.Count));
        Assert.Equal("trial 1 of 6, fold 1 of 3, best", _steps[3][..31]);
        Assert.EndsWith("0 min left", _steps[3], StringComparison.Ordinal);
        _steps.Clear();
        var rest = Run(trials, data, "part.json");

        Assert.StartsWith("trial 1 of 6, fold 2 of 3", _steps[0], StringComparison.Ordinal);
        Assert.Equivalent(Figures(whole), Figures(rest), strict: true);
        _steps.Clear();
        Assert.Equivalent(Figures(whole), Figures(Run(trials, data, "part.json")), strict: true);
        Assert.Empty(_steps);
    }

    [Fact]
    public void Run_OtherDataOrRecipe_IsNotTakenFromTheFile()
    {
        var (trials, data) = Plan("topic.text.bits: [12]");
        var (others, _) = Plan("topic.text.bits: [12]", "sdcaMaximumEntropy");
        var less = new SearchData(TinyCorpus.Recipe, TinyCorpus.Recipe.Heads[1], Data.At([.. Enumerable.Range(0, 59)]));

        Assert.NotEqual(data.KeyOf(trials[0]), data.KeyOf(others[0]));
        Assert.NotEqual(data.KeyOf(trials[0]), less.KeyOf(trials[0]));
        // Another head is nothing to it.
        Assert.Equal(data.KeyOf(trials[0]), data.KeyOf(trials[0] with { Recipe = trials[0].Recipe with { Heads = [trials[0].Head] } }));
    }

    [Fact]
    public void Cut_UnreadDocumentLikeAReadOne_IsInItsFold()
    {
        var documents = TinyCorpus.Documents(30, seed: 71);
        var unread = documents.Select(d => d with
        {
            Id = d.Id + "-unread",
            Labels = new Dictionary<string, string>(),
            Shares = new Dictionary<string, IReadOnlyDictionary<string, double>> { ["topic"] = new Dictionary<string, double> { ["health"] = 1 } },
        });
        var data = new SearchData(
            TinyCorpus.Recipe, TinyCorpus.Recipe.Heads[1], DataSet.From([.. documents, .. unread], TinyCorpus.Recipe, CancellationToken.None));

        for (var fold = 0; fold < 3; fold++)
        {
            var (outside, inside) = data.Cut(fold);
            Assert.NotEmpty(inside);
            Assert.DoesNotContain(inside, i => outside.Contains(i) || outside.Contains(i + 30));
        }
    }

    [Fact]
    public void Format_Trials_StandInOrderOfWhatIsAskedFor()
    {
        var (trials, data) = Plan("topic.trainer: [lbfgsMaximumEntropy]", "majority");

        var table = new SearchTable("tiny", Space("topic.trainer: [lbfgsMaximumEntropy]"), 3, data.Count).Format(Run(trials, data)).Split('\n');

        Assert.Equal("| trial | `topic.trainer` | folds | macro-F1 | accuracy | seconds |", table[4]);
        Assert.StartsWith("| 1 | lbfgsMaximumEntropy | 3 | ", table[6], StringComparison.Ordinal);
        Assert.Matches(@"^\| 0 \| – \| 3 \| \d+\.\d\d \| \d+\.\d\d \| 30 \|$", table[7]);
    }

    private ResultFile<SearchOutcome> File => new(_folder["trials.json"]);

    private static IEnumerable<object> Figures(IEnumerable<(SearchTrial Trial, SearchOutcome Outcome)> measured) =>
        measured.Select(m => new { m.Trial.Number, m.Outcome.IsStopped, Counts = m.Outcome.Folds.Select(f => f.Counts) });

    private SearchSpace Space(string space) => SearchSpaceFile.Read(_folder.Write("space.yaml", $"{{head: topic, space: {{{space}}}}}"), TinyCorpus.Recipe);

    private (List<SearchTrial> Trials, SearchData Data) Plan(string space, string trainer = "lbfgsMaximumEntropy")
    {
        var yaml = RecipeText.Of(TinyCorpus.Recipe).Replace("trainer: lbfgsMaximumEntropy", $"trainer: {trainer}", StringComparison.Ordinal);
        return ([.. new SearchPlan(yaml, Space(space)).Trials()], new SearchData(TinyCorpus.Recipe, TinyCorpus.Recipe.Heads[1], Data));
    }

    private IReadOnlyList<(SearchTrial Trial, SearchOutcome Outcome)> Run(
        List<SearchTrial> trials, SearchData data, string file = "trials.json", TimeSpan? budget = null)
    {
        var run = new SearchRun(data, SearchObjective.Accuracy, new ResultFile<SearchOutcome>(_folder[file]), (step, detail) =>
        {
            if (detail.Length == 0 && step.Contains(" fold ", StringComparison.Ordinal) && step.Contains(" of ", StringComparison.Ordinal))
                _steps.Add(step);
            if (step.Contains("text model", StringComparison.Ordinal) && detail.Length == 0)
                _clock.Advance(TimeSpan.FromSeconds(10));
        }, _clock);
        return run.Run(trials, budget, _ => { }, CancellationToken.None);
    }

    /// <summary>Time passes when a model is trained.</summary>
    private sealed class Clock : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now;

        public void Advance(TimeSpan by) => _now += by.Ticks;
    }
}
