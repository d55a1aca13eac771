using Classifier.MLNet.Predictors;
using Classifier.Modeling.Features;
using Classifier.Training.Recipes;
using Classifier.Training.Trainers;

namespace Classifier.Training.Heads.TextModels;

/// <summary>Trains the text model that a recipe names.</summary>
internal static class TextTraining
{
    /// <summary>Whether the trainer takes one thread, so that several trainings are best run side by side.</summary>
    public static bool IsSequential(HeadRecipe recipe) => recipe.Trainer != TrainerName.LbfgsMaximumEntropy;

    /// <summary>Trains.</summary>
    /// <param name="recipe">The head; it has a text model.</param>
    /// <param name="vectors">Hashed n-grams, one vector per document.</param>
    /// <param name="targets">The classes that fit each document.</param>
    /// <param name="seed">Feeds what the trainer draws at random.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellation">Stops it.</param>
    public static ITextModel Fit(
        HeadRecipe recipe, IReadOnlyList<SparseVector> vectors, TargetWeights targets, int seed, Action<string> progress,
        CancellationToken cancellation) => recipe.Trainer switch
    {
        TrainerName.LbfgsMaximumEntropy => new LinearText(LbfgsMaximumEntropy.Train(
            vectors, targets, recipe.LbfgsMaximumEntropy,
            (iteration, value) => progress($"iteration {iteration}, loss {value / targets.Count:F4}"), cancellation)),
        TrainerName.SdcaMaximumEntropy => new LinearText(SdcaMaximumEntropy.Train(
            vectors, targets, recipe.SdcaMaximumEntropy, seed,
            (pass, loss, gap) => progress($"pass {pass}, loss {loss:F4}, duality gap {gap:P1}"), cancellation)),
        TrainerName.NaiveBayes => new NaiveBayesText(NaiveBayesTrainer.Train(vectors, targets, recipe.NaiveBayes)),
        TrainerName.Majority => new FrequencyText(vectors[0].Length, targets),
        _ => throw new ArgumentOutOfRangeException(nameof(recipe), recipe.Trainer, "The trainer makes no text model."),
    };
}
