using Classifier.MLNet.Predictors;
using Classifier.Modeling.Features;
using Classifier.Training.Recipes;
using Classifier.Training.Trainers;

namespace Classifier.Training.Heads.TextModels;

/// <summary>
/// Naive Bayes, whose scores are log joint probabilities of hundreds of nats: a second, linear stage scales them, adds an offset per class and takes the
/// softmax. The offsets are needed because n-grams that training never saw count as rarest in the smallest class.
/// </summary>
internal sealed class NaiveBayesText(NaiveBayes model) : ITextModel
{
    // A class without training documents has minus infinity.
    private const float Least = -1e9f;

    public float[] Logits(SparseVector text)
    {
        var logits = new float[model.ClassCount];
        model.Score(text.View, logits);
        return Array.ConvertAll(logits, z => Math.Max(z, Least));
    }

    public CalibratedText Calibrated(IReadOnlyList<float[]> logits, IReadOnlyList<int> labels, HeadRecipe recipe)
    {
        var calibration = logits.Count == 0 ? BiasCorrectedTemperature.None(model.ClassCount) : BiasCorrectedTemperature.Fit(logits, labels);
        return new CalibratedText([model, Stage(calibration)], calibration.Probabilities);
    }

    private LinearMulticlass Stage(BiasCorrectedTemperature calibration)
    {
        var classCount = model.ClassCount;
        return new LinearMulticlass(
            [.. calibration.Offsets.Select(o => (float)o)],
            ClassWeights.FromSparseRows(
                classCount, classCount, [.. Enumerable.Range(0, classCount + 1)], [.. Enumerable.Range(0, classCount)],
                [.. Enumerable.Repeat((float)calibration.Scale, classCount)]));
    }
}
