using Classifier.Training.Ablations;
using Classifier.Training.Curves;
using Classifier.Training.Data;
using Classifier.Training.Evaluation;
using Classifier.Training.Evaluation.Reports;
using Classifier.Training.Heads;
using Classifier.Training.Recipes;
using Classifier.Training.Splits;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Curves;

public sealed class CurveRunTests : IDisposable
{
    private static readonly Recipe Recipe = TinyCorpus.Recipe;

    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _steps = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Growing_TwoShares_TellFiguresOfTheSameHeldOutDocuments()
    {
        var documents = Growing([1, 0.5]).ToList();

        Assert.Equal([1, 2], documents.Select(d => d.Heads[0].Points.Count));
        var level = documents[1].Heads[0];
        Assert.Equal(("level", 20), (level.Head, level.HeldOut));
        Assert.Equal([(0.5, 30), (1, 60)], level.Points.Select(p => (p.Share, p.Documents)));
        Assert.All(level.Points, p => Assert.InRange(p.Accuracy.Value, p.Accuracy.Low, p.Accuracy.High));
        Assert.EndsWith("drawn and trained on once: more seeds would show how much of the step is chance.", CurveSentence.Of(level), StringComparison.Ordinal);
        // Twice the documents: the difference is that of one doubling.
        Assert.Equal(100 * (level.Points[1].Accuracy.Value - level.Points[0].Accuracy.Value), level.LastStep!.Accuracy, 2);
        Assert.InRange(level.LastStep.Accuracy, level.LastStep.AccuracyInterval.Low, level.LastStep.AccuracyInterval.High);
    }

    [Fact]
    public void Growing_AllDocuments_AreWhatATrainingMeasures()
    {
        var (all, split) = Data();
        var trained = BundleTrainer.Train(Recipe, "x", all.At(split.Training), split.Folds, [], (_, _) => { }, CancellationToken.None);
        var scored = Scored.By(trained.Model, [.. split.HeldOut.Select(i => all.Documents[i])], CancellationToken.None);

        var curve = Growing([1]).Last();

        Assert.All(Recipe.Heads.Zip(curve.Heads), pair =>
        {
            var expected = new HeadEvaluation(pair.First.Name, [.. pair.First.Labels.Select(l => l.Id)], scored).Metrics("held-out").Take(2).Select(m => m.Value);
            Assert.Equal(expected, [pair.Second.Points[0].Accuracy.Value, pair.Second.Points[0].MacroF1.Value]);
        });
    }

    [Fact]
    public void Growing_Again_TrainsNothingAndGivesTheSameBytes()
    {
        var first = Growing([0.5, 1], seeds: 2).Last();
        _steps.Clear();
        var second = Growing([0.5, 1], seeds: 2).Last();
        Assert.Equal(["8 trainings, 8 of them done before"], _steps);
        File.Delete(_folder["trials.json"]);
        var anew = Growing([0.5, 1], seeds: 2).Last();

        Assert.All([second, anew], other => Assert.Equal(CurveFile.Format(first), CurveFile.Format(other)));
        Assert.All(first.Heads.SelectMany(h => h.Points), p => Assert.Equal(p.Accuracy.Value, p.Accuracy.Seeds.Average(), 3));
    }

    [Fact]
    public void Growing_Stopped_GoesOnAfterFinishedPoints()
    {
        _ = Growing([0.5, 1]).First();
        _steps.Clear();

        var curve = Growing([0.5, 1]).Last();

        Assert.Equal(2, curve.Heads[0].Points.Count);
        Assert.Equal("4 trainings, 2 of them done before", _steps[0]);
        Assert.Contains(_steps, s => s.StartsWith("training 3 of 4, 100 % of the documents, level, about", StringComparison.Ordinal));
        Assert.DoesNotContain(_steps, s => s.StartsWith("50 % of the documents", StringComparison.Ordinal));
    }

    [Fact]
    public void Growing_OtherRecipe_StartsAnew()
    {
        _ = Growing([0.5]).Last();
        _steps.Clear();

        _ = Growing([0.5], recipe: Recipe with { Heads = [Recipe.Heads[0] with { FastTree = null }, Recipe.Heads[1]] }).Last();

        Assert.Equal("2 trainings, 0 of them done before", _steps[0]);
    }

    [Fact]
    public void Growing_TooFewDocumentsOfALabel_NamesAndSkipsThePoint()
    {
        var curve = Growing([0.1, 1]).Last();

        Assert.All(curve.Heads, h => Assert.Equal([1], h.Points.Select(p => p.Share)));
        Assert.All(curve.Heads, h => Assert.Null(h.LastStep));
        var omitted = Assert.Single(curve.Heads[0].Omitted);
        Assert.Equal(0.1, omitted.Share);
        Assert.Equal("fewer documents than the 3 folds of 'ministry' (2), 'province' (2), 'commune' (2)", omitted.Because);
        Assert.Equal($"left out: 10 % of the documents, level: {omitted.Because}", _steps[0]);
        Assert.Contains("left out: 10 %: fewer documents", CurveText.Of(curve), StringComparison.Ordinal);
    }

    [Fact]
    public void Growing_SharesOfTheSameDocuments_AreOnePoint()
    {
        var curve = Growing([0.5, 0.501, 1]).Last();

        Assert.Equal([0.5, 1], curve.Heads[0].Points.Select(p => p.Share));
        Assert.Equal(new OmittedPoint(0.501, "has the documents of the part before it"), Assert.Single(curve.Heads[0].Omitted));
    }

    [Fact]
    public void Growing_NoPointAtAll_TellsAllReasonsBeforeTraining()
    {
        var fault = Assert.Throws<DataException>(() => Growing([0.05, 0.1]).Last());

        Assert.Equal(4, fault.Faults.Count);
        Assert.Empty(_steps);
    }

    private static (DataSet All, Split Split) Data(Recipe? recipe = null)
    {
        var documents = TinyCorpus.Documents(60, seed: 101).Concat(TinyCorpus.Documents(20, seed: 102).Select(d => d with { Id = "h" + d.Id }));
        var data = DataSet.From([.. documents], recipe ?? Recipe, CancellationToken.None);
        var split = Split.Of(data, new SplitPlan(Given: 20), recipe ?? Recipe);
        return (data.InUnits(split.Units), split);
    }

    private IEnumerable<CurveDocument> Growing(double[] shares, int seeds = 1, Recipe? recipe = null)
    {
        var (all, split) = Data(recipe);
        var plan = CurvePlan.Of(recipe ?? Recipe, all, split, shares, seeds);
        return new CurveRun(
            "tiny", plan, new ResultFile<TrialResult>(_folder["trials.json"]), (step, detail) => _steps.Add($"{step} {detail}".Trim()), TimeProvider.System)
            .Growing(CancellationToken.None);
    }
}
