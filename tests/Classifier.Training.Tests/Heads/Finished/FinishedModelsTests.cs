using Classifier.Modeling.Bundles;
using Classifier.Training.Data;
using Classifier.Training.Heads;
using Classifier.Training.Heads.Finished;
using Classifier.Training.Publishing;
using Classifier.Training.Recipes;
using Classifier.Training.Tests.TestData;
using Classifier.Training.Trees;

namespace Classifier.Training.Tests.Heads.Finished;

/// <summary>A training that is stopped and goes on makes what it would have made at once.</summary>
public sealed class FinishedModelsTests : IDisposable
{
    // The level has trees trained one against all with calibrators, the second head trees on one softmax, the topic no trees.
    private static readonly Recipe Recipe = TinyCorpus.Recipe with
    {
        UnmarkedCopies = 0.3,
        Heads =
        [
            TinyCorpus.Recipe.Heads[0],
            TinyCorpus.Recipe.Heads[1] with { FastTree = TinyCorpus.Recipe.Heads[0].FastTree! with { Objective = TreeObjective.Softmax } },
        ],
    };

    private static readonly DataSet Data = DataSet.From(TinyCorpus.Documents(60, seed: 91), Recipe, CancellationToken.None);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Train_StoppedAndGoneOnWith_GivesTheSameBytes()
    {
        var whole = Write(Train(null, []), "whole");
        var steps = new List<string>();
        Train("once", steps);
        Assert.Equal(16, steps.Count);

        for (var stopAfter = 1; stopAfter < steps.Count; stopAfter += 3)
        {
            var kept = $"stopped-{stopAfter}";
            using var stop = new CancellationTokenSource();
            var (before, after) = (new List<string>(), new List<string>());
            var (at, source) = (stopAfter, stop);
            Assert.ThrowsAny<OperationCanceledException>(() => Train(kept, before, () =>
            {
                if (before.Count > at)
                    source.Cancel();
            }, cancellation: stop.Token));

            var resumed = Write(Train(kept, after), $"resumed-{stopAfter}");

            Assert.Equal(steps.Skip(stopAfter).Select(Name), after.Select(Name));
            Assert.Equal(whole.Keys, resumed.Keys);
            Assert.All(whole.Keys, name => Assert.Equal(whole[name], resumed[name]));
        }
    }

    [Fact]
    public void Train_AgainWithAllModelsKept_TrainsNothingAndGivesTheSameAnswers()
    {
        var first = Train("kept", []);
        var steps = new List<string>();

        var again = Train("kept", steps);

        Assert.Empty(steps);
        Assert.Equal(first.OutOfFold.SelectMany(Ranked), again.OutOfFold.SelectMany(Ranked));
    }

    [Fact]
    public void Train_OtherLabelsSeedOrSettings_UsesNothingOfTheOld()
    {
        Train("kept", []);
        var moved = Data.Documents.Select((d, i) => i > 0 ? d : d with { Labels = new Dictionary<string, string>(d.Labels) { ["level"] = "commune" } }).ToList();
        var other = Recipe with { Heads = [Recipe.Heads[0] with { LbfgsMaximumEntropy = new() { L2Regularization = 0.7f } }, Recipe.Heads[1]] };

        var (labels, seed, settings) = (new List<string>(), new List<string>(), new List<string>());
        Train("kept", labels, data: DataSet.From(moved, Recipe, CancellationToken.None));
        Train("kept", seed, recipe: Recipe with { Seed = 2 });
        Train("kept", settings, recipe: other);

        Assert.Contains(labels, s => s.Contains("level: text model", StringComparison.Ordinal));
        Assert.Equal(16, seed.Count);
        Assert.Equal(8, settings.Count);
        Assert.All(settings, s => Assert.Contains("level", s, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    public void Train_KeptModelIsDamaged_TrainsItAgain(int length)
    {
        var whole = Write(Train("kept", []), "whole");
        var file = Directory.EnumerateFiles(_folder["kept"], "level-text-model.bin", SearchOption.AllDirectories).Single();
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..length]);

        var steps = new List<string>();
        var again = Write(Train("kept", steps), "again");

        Assert.Equal("level: text model", Name(Assert.Single(steps)));
        Assert.All(whole.Keys, name => Assert.Equal(whole[name], again[name]));
    }

    [Fact]
    public void Train_Counted_TellsWhichModelHowFastAndHowLong()
    {
        var steps = new List<string>();

        Train("counted", steps);

        Assert.StartsWith("model 1 of 16, level: text model without fold 1", steps[0], StringComparison.Ordinal);
        Assert.Matches(@"^model 16 of 16, [0-9.]+ models/min, about \d+ s left, topic: trees$", steps[^1]);
    }

    private static string Name(string step) => step[(step.LastIndexOf(", ", StringComparison.Ordinal) + 2)..];

    private static IEnumerable<double> Ranked(Classifier.Training.Evaluation.Scored scored) => scored.Prediction.Heads[0].Ranked.Select(s => s.Probability);

    private TrainedBundle Train(
        string? kept, List<string> steps, Action? after = null, DataSet? data = null, Recipe? recipe = null, CancellationToken cancellation = default) =>
        BundleTrainer.Train(
            recipe ?? Recipe, "1.0.0", data ?? Data, null, [],
            new FinishedModels(kept is null ? null : _folder[kept], new ModelCount([.. PlannedModel.Of(recipe ?? Recipe, data ?? Data, 1)]), TimeProvider.System),
            (step, detail) =>
            {
                if (detail.Length > 0)
                    return;
                steps.Add(step);
                after?.Invoke();
            },
            cancellation);

    private Dictionary<string, byte[]> Write(TrainedBundle trained, string name)
    {
        GoldenCase[] golden = [.. TinyCorpus.Documents(3, seed: 92).Select(d => new GoldenCase(d.Document.Title, d.Document.Body, null, new Dictionary<string, GoldenLabel>()))];
        BundleWriter.Write(_folder[name], trained.Model, golden, new BundleOrigin("recipe", "data", 60, 1, "command"), []);
        return Directory.EnumerateFiles(_folder[name]).Order(StringComparer.Ordinal).ToDictionary(p => Path.GetFileName(p)!, File.ReadAllBytes);
    }
}
