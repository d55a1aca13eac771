using Classifier.MLNet.Predictors;
using Classifier.Modeling.Features;
using Classifier.Training.Recipes;
using Classifier.Training.Trainers;

namespace Classifier.Training.Heads.TextModels;

/// <summary>
/// The baseline that does not read: every text gets the labels' shares of the training documents' weight, each label counted half a document more, so
/// that none is impossible. A linear model without weights.
/// </summary>
internal sealed class FrequencyText(int slotCount, TargetWeights targets) : ITextModel
{
    private readonly float[] _logits =
        [.. Enumerable.Range(0, targets.ClassCount).Select(c => (float)Math.Log(0.5 + Enumerable.Range(0, targets.Count).Sum(i => targets.Of(i)[c])))];

    public float[] Logits(SparseVector text) => _logits;

    /// <summary>Frequencies are calibrated as they are.</summary>
    public CalibratedText Calibrated(IReadOnlyList<float[]> logits, IReadOnlyList<int> labels, HeadRecipe recipe)
    {
        var weights = ClassWeights.FromSparseRows(_logits.Length, slotCount, new int[_logits.Length + 1], [], []);
        return new CalibratedText([new LinearMulticlass([.. _logits], weights)], scores => TemperatureTrainer.Softmax(scores, 1));
    }
}
