using Classifier.Training.Data;
using Classifier.Training.Evaluation;
using Classifier.Training.Heads;
using Classifier.Training.Recipes;

namespace Classifier.Training.Search;

/// <summary>Trains a trial's head without one fold and asks it about that fold.</summary>
internal static class FoldTraining
{
    /// <summary>Trains and asks.</summary>
    /// <param name="trial">The trial.</param>
    /// <param name="data">All documents with its features.</param>
    /// <param name="split">The folds.</param>
    /// <param name="fold">Which fold is asked.</param>
    /// <param name="report">Told what is going on: step and detail.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>How many documents of each label (row) got each answer (column).</returns>
    public static int[][] Run(
        SearchTrial trial, DataSet data, SearchData split, int fold, Action<string, string> report, CancellationToken cancellation)
    {
        var labels = trial.Head.Labels.Select(l => l.Id).ToList();
        var counts = labels.Select(_ => new int[labels.Count]).ToArray();
        foreach (var answered in HeadCase.Of(trial.Head.Name, Answers()))
            counts[labels.IndexOf(answered.Truth)][labels.IndexOf(answered.Answer.Best.Label)]++;
        return counts;

        IReadOnlyList<Scored> Answers()
        {
            if (IsOrderedWithoutCalibration(trial.Head))
            {
                var once = trial.Recipe with { Heads = [trial.Head with { Calibration = new() { Method = CalibrationMethod.None } }] };
                return BundleTrainer.Train(once, "search", data, split.Folds.Only(fold), [], report, cancellation).OutOfFold;
            }
            var (outside, inside) = split.Cut(fold);
            var recipe = trial.Recipe with { Heads = [trial.Head] };
            var model = BundleTrainer.Train(recipe, "search", data.At(outside), [], report, cancellation).Model;
            return Scored.By(model, [.. inside.Select(i => data.Documents[i])], cancellation);
        }
    }

    /// <summary>Whether the best label is the same before calibration: then one model is enough, and none is trained to calibrate it.</summary>
    private static bool IsOrderedWithoutCalibration(HeadRecipe head) =>
        head is { Trees: null, Trainer: TrainerName.LbfgsMaximumEntropy or TrainerName.SdcaMaximumEntropy or TrainerName.Majority };
}
