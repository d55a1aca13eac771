using Classifier.MLNet.Predictors;
using Classifier.Modeling.Features;

namespace Classifier.Modeling.Predictions;

/// <summary>A linear model on hashed n-grams.</summary>
/// <param name="model">The model; it gives probabilities.</param>
/// <param name="settings">How its text is hashed.</param>
/// <param name="texts">The model, and others with it.</param>
internal sealed class LinearScorer(LinearMulticlass model, TextFeatureSettings settings, JoinedTexts texts) : HeadScorer
{
    private const int MostStackClasses = 256;
    private readonly int _start = texts.StartOf(model);

    public override void Score(DocumentFeatures features, Span<float> probabilities)
    {
        Span<double> logits = model.ClassCount <= MostStackClasses ? stackalloc double[model.ClassCount] : new double[model.ClassCount];
        for (var c = 0; c < logits.Length; c++)
            logits[c] = model.Bias[c];
        foreach (var block in features.Blocks(settings))
        {
            var sums = block.SumsOf(texts).Slice(_start, logits.Length);
            for (var c = 0; c < logits.Length; c++)
                logits[c] += sums[c];
        }
        for (var c = 0; c < logits.Length; c++)
            probabilities[c] = (float)logits[c];
        Softmax.Apply(probabilities);
    }
}
