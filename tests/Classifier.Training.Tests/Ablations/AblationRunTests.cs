using Classifier.Training.Ablations;
using Classifier.Training.Data;
using Classifier.Training.Recipes;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Ablations;

public sealed class AblationRunTests : IDisposable
{
    private static readonly Recipe Recipe = TinyCorpus.Recipe;

    private static readonly (Variant, Recipe)[] Variants =
    [
        (new Variant { Name = "no trees" }, Recipe with { Heads = [Recipe.Heads[0] with { FastTree = null }, Recipe.Heads[1]] }),
        (new Variant { Name = "without a", Without = new Dictionary<string, IReadOnlyList<string>> { ["file"] = ["a"] } }, Recipe),
    ];

    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _steps = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Rows_Variants_AreMeasuredOnWhatTheyTrainOnAndOnTheHeldOut()
    {
        var rows = Rows().ToList();

        Assert.Equal(["full", "no trees", "without a"], rows.Select(r => r.Variant));
        // The topic head is the same without trees of the level head.
        Assert.Equal([60, 60, 60, null, 40, 40], rows.SelectMany(r => r.Heads).Select(h => h?.Documents));
        Assert.Equal(
            [60, 60, 60, 40, 40], rows.SelectMany(r => r.Heads).OfType<TrialResult>().Select(h => h.Metric(Trial.OutOfFold, "accuracy")!.Documents));
        Assert.All(rows.SelectMany(r => r.Heads).OfType<TrialResult>(), h => Assert.Equal((60, 12), (h.Right[Trial.OutOfFold].Length, h.Right[Trial.HeldOut].Length)));
        Assert.Equal(new string('-', 20), rows[2].Heads[0]!.Right[Trial.OutOfFold][..20]);
        Assert.True(rows[0].Heads[1]!.Metric(Trial.OutOfFold, "accuracy")!.Value > 0.8);
        Assert.Contains(_steps, s => s.Contains("training 2 of 5, full, topic, about", StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_UnmarkedCopies_AreLearnedFromButNotMeasured()
    {
        var rows = Rows(variants: [(new Variant { Name = "copies" }, Recipe with { UnmarkedCopies = 0.5 })]).ToList();

        Assert.All(rows[1].Heads, h => Assert.Equal((60, 60), (h!.Documents, h.Metric(Trial.OutOfFold, "accuracy")!.Documents)));
        Assert.NotEqual(
            rows[0].Heads[1]!.Metric(Trial.OutOfFold, "log_loss")!.Value, rows[1].Heads[1]!.Metric(Trial.OutOfFold, "log_loss")!.Value);
    }

    [Fact]
    public void Rows_FinishedTrials_AreNotRepeated()
    {
        var first = Rows().ToList();
        Assert.Contains(_steps, s => s.Contains("text model", StringComparison.Ordinal));
        _steps.Clear();

        var second = Rows().ToList();

        Assert.Equal(["5 trainings, 5 of them done before "], _steps);
        Assert.Equivalent(first, second, strict: true);
    }

    [Fact]
    public void Rows_StoppedHalfway_GoOnWhereTheyWere()
    {
        var first = Rows().Take(2).ToList();
        _steps.Clear();

        var all = Rows().ToList();

        Assert.Equivalent(first, all[..2], strict: true);
        Assert.Equal("5 trainings, 3 of them done before ", _steps[0]);
        Assert.Contains(_steps, s => s.Contains("training 4 of 5, without a, level, about", StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_OtherDocuments_AreMeasuredAnew()
    {
        _ = Rows().First();
        _steps.Clear();

        _ = Rows(seed: 98).First();

        Assert.Equal("5 trainings, 0 of them done before ", _steps[0]);
    }

    [Fact]
    public void Rows_VariantLikeTheFullRecipe_IsRefusedBeforeTraining()
    {
        var fault = Assert.Throws<RecipeException>(() => Rows(variants: [.. Variants, (new Variant { Name = "same" }, Recipe)]).First());

        Assert.Contains("variant 'same'", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(_steps, s => s.Contains("text model", StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_TooFewDocumentsLeft_AreRefusedBeforeTraining()
    {
        var fault = Assert.Throws<DataException>(() => Rows(variants: [(new Variant { Name = "few", Sample = 0.1 }, Recipe)]).First());

        Assert.Contains("variant 'few'", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(_steps, s => s.Contains("text model", StringComparison.Ordinal));
    }

    [Fact]
    public void Find_DamagedFile_IsNamed()
    {
        var path = _folder.Write("trials.json", "{");

        Assert.Contains(path, Assert.Throws<DataException>(() => new ResultFile<TrialResult>(path)).Message, StringComparison.Ordinal);
    }

    private IEnumerable<AblationRow> Rows(int seed = 96, (Variant, Recipe)[]? variants = null)
    {
        var documents = TinyCorpus.Documents(60, seed).Concat(TinyCorpus.Documents(12, seed: 97).Select(d => d with { Id = "h" + d.Id }));
        var data = new AblationData(
            Recipe, DataSet.From([.. documents], Recipe, CancellationToken.None),
            [.. Enumerable.Range(0, 60).Select(i => new Dictionary<string, string> { ["file"] = i < 20 ? "a" : "b" })], 1);
        return new AblationRun(data, new ResultFile<TrialResult>(_folder["trials.json"]), (step, detail) => _steps.Add($"{step} {detail}"), TimeProvider.System)
            .Rows(Recipe, variants ?? Variants, CancellationToken.None);
    }
}
