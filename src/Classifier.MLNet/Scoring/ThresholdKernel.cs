namespace Classifier.MLNet.Scoring;

/// <summary>Whether a number is above a threshold; NaN is not.</summary>
internal sealed class ThresholdKernel(float threshold) : Kernel<NumberBuffer, BooleanBuffer>
{
    protected override void Run(NumberBuffer input, BooleanBuffer output) => output.Value = input.Values.Span[0] > threshold;
}
