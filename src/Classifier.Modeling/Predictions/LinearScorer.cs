using Classifier.MLNet.Predictors;
using Classifier.Modeling.Features;

namespace Classifier.Modeling.Predictions;

/// <summary>A linear model on hashed n-grams.</summary>
internal sealed class LinearScorer(LinearMulticlass model, TextFeatureSettings settings) : HeadScorer
{
    private const int MostStackClasses = 256;

    public override void Score(DocumentFeatures features, Span<float> probabilities)
    {
        Span<double> logits = model.ClassCount <= MostStackClasses ? stackalloc double[model.ClassCount] : new double[model.ClassCount];
        for (var c = 0; c < logits.Length; c++)
            logits[c] = model.Bias[c];
        foreach (var block in features.Blocks(settings))
            model.Weights.AddProduct(block.Slots, block.Values, logits);
        for (var c = 0; c < logits.Length; c++)
            probabilities[c] = (float)logits[c];
        Softmax.Apply(probabilities);
    }
}
