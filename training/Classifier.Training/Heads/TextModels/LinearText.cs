using Classifier.MLNet.Predictors;
using Classifier.Modeling.Features;
using Classifier.Training.Recipes;
using Classifier.Training.Trainers;

namespace Classifier.Training.Heads.TextModels;

/// <summary>A linear model, calibrated by a temperature that is folded into its weights.</summary>
internal sealed class LinearText(LinearMulticlass model) : ITextModel
{
    public float[] Logits(SparseVector text)
    {
        var logits = new float[model.ClassCount];
        model.Logits(text.View, logits);
        return logits;
    }

    public CalibratedText Calibrated(IReadOnlyList<float[]> logits, IReadOnlyList<int> labels, HeadRecipe recipe)
    {
        var temperature = logits.Count == 0 ? 1 : TemperatureTrainer.Fit(logits, labels);
        return new CalibratedText(
            [WeightPruning.Prune(Divide(temperature), recipe.Pruning)], scores => TemperatureTrainer.Softmax(scores, temperature));
    }

    private LinearMulticlass Divide(double temperature)
    {
        var weights = model.Weights;
        var rows = weights.ToSparseRows();
        return new LinearMulticlass(
            [.. model.Bias.Select(b => (float)(b / temperature))],
            ClassWeights.FromSparseRows(
                weights.ClassCount, weights.FeatureCount, rows.Starts, rows.Features,
                Array.ConvertAll(rows.Values, v => (float)(v / temperature))));
    }
}
