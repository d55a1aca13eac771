namespace Classifier.MLNet.Scoring;

/// <summary>The key of a truth value; 0 for one that has none.</summary>
internal sealed class BooleanKeyKernel(uint keyOfFalse, uint keyOfTrue) : Kernel<BooleanBuffer, KeyBuffer>
{
    protected override void Run(BooleanBuffer input, KeyBuffer output) => output.SetScalar(input.Value ? keyOfTrue : keyOfFalse);
}
