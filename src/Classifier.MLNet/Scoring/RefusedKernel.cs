using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Scoring;

/// <summary>Stands for a column that cannot be computed. Only who asks for it, or for a column made from it, is refused.</summary>
/// <param name="why">What the refusal says.</param>
internal sealed class RefusedKernel(string why) : Kernel
{
    /// <exception cref="ArgumentException">Always.</exception>
    public override ColumnBuffer CreateBuffer(ColumnType type) => throw new ArgumentException(why);

    public override void Run(ReadOnlySpan<ColumnBuffer> inputs, ColumnBuffer output) => throw new InvalidOperationException(why);
}
