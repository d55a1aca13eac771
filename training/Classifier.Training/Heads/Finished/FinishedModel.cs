using Classifier.MLNet.Predictors;

namespace Classifier.Training.Heads.Finished;

/// <summary>What the rest of a training needs of a model that is trained.</summary>
/// <param name="Stages">The model, to be put into a bundle: the first stage reads the features, each of the others the scores of the one before. None for a model of which only the answers are needed.</param>
/// <param name="Rows">Its answers, a row of numbers for each document asked.</param>
internal sealed record FinishedModel(IReadOnlyList<MulticlassPredictor> Stages, IReadOnlyList<float[]> Rows);
