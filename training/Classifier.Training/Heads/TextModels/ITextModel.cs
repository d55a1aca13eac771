using Classifier.MLNet.Predictors;
using Classifier.Modeling.Features;
using Classifier.Training.Recipes;

namespace Classifier.Training.Heads.TextModels;

/// <summary>A trained text model whose scores are not probabilities yet.</summary>
internal interface ITextModel
{
    /// <summary>One finite score per class.</summary>
    float[] Logits(SparseVector text);

    /// <summary>Makes it give probabilities.</summary>
    /// <param name="logits">Its scores of documents it was not trained on; none to leave them as they are.</param>
    /// <param name="labels">Their classes.</param>
    /// <param name="recipe">How the model is made small.</param>
    CalibratedText Calibrated(IReadOnlyList<float[]> logits, IReadOnlyList<int> labels, HeadRecipe recipe);
}

/// <summary>A text model that gives probabilities.</summary>
/// <param name="Stages">The first reads the text, each of the others the scores of the one before; the last one's are the probabilities.</param>
/// <param name="Probabilities">The probabilities that scores of the uncalibrated model stand for.</param>
internal sealed record CalibratedText(IReadOnlyList<MulticlassPredictor> Stages, Func<float[], float[]> Probabilities);
