using Classifier.MLNet.Predictors;

namespace Classifier.MLNet.Scoring;

/// <summary>The probability that a calibrator gives a score.</summary>
internal sealed class ProbabilityKernel(Calibrator calibrator) : Kernel<NumberBuffer, NumberBuffer>
{
    protected override void Run(NumberBuffer input, NumberBuffer output) => output.SetDense(1)[0] = calibrator.Probability(input.Values.Span[0]);
}
