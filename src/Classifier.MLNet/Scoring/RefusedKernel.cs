namespace Classifier.MLNet.Scoring;

/// <summary>Stands for a column that cannot be computed. Only who asks for it, or for a column made from it, is refused.</summary>
/// <param name="why">What the refusal says.</param>
internal sealed class RefusedKernel(string why) : Kernel
{
    /// <summary>What the refusal says.</summary>
    public string Why { get; } = why;

    public override void Run(ReadOnlySpan<ColumnBuffer> inputs, ColumnBuffer output) => throw new InvalidOperationException(Why);
}
