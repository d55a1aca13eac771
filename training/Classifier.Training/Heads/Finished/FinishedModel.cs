using Classifier.MLNet.Predictors;

namespace Classifier.Training.Heads.Finished;

/// <summary>What the rest of a training needs of a model that is trained.</summary>
/// <param name="Stages">
/// The model, to be put into a bundle: the first stage reads the features, each of the others the scores of the one before. None for a model of which only
/// the answers are needed.
/// </param>
/// <param name="Rows">Its answers, a row of numbers for each document; empty for one that was not asked.</param>
internal sealed record FinishedModel(IReadOnlyList<MulticlassPredictor> Stages, IReadOnlyList<float[]> Rows)
{
    /// <summary>The rows; null for a document that was not asked.</summary>
    public float[]?[] Answers => [.. Rows.Select(r => r.Length == 0 ? null : r)];

    /// <summary>A model with its answers; null for a document that was not asked.</summary>
    public static FinishedModel Of(IReadOnlyList<MulticlassPredictor> stages, IEnumerable<float[]?> answers) => new(stages, [.. answers.Select(a => a ?? [])]);
}
