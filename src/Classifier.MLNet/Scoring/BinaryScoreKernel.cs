using Classifier.MLNet.Predictors;

namespace Classifier.MLNet.Scoring;

/// <summary>The raw score that a binary predictor gives its features.</summary>
internal sealed class BinaryScoreKernel(BinaryPredictor predictor) : Kernel<NumberBuffer, NumberBuffer>
{
    protected override void Run(NumberBuffer input, NumberBuffer output) => output.SetDense(1)[0] = predictor.Score(input.View);
}
