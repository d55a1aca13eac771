using Classifier.MLNet.Predictors;

namespace Classifier.MLNet.Scoring;

/// <summary>The scores that a multiclass predictor gives its features.</summary>
internal sealed class MulticlassScoreKernel(MulticlassPredictor predictor) : Kernel<NumberBuffer, NumberBuffer>
{
    protected override void Run(NumberBuffer input, NumberBuffer output) => predictor.Score(input.View, output.SetDense(predictor.ClassCount));
}
