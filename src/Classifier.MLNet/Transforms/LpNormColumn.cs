namespace Classifier.MLNet.Transforms;

/// <summary>A column that <see cref="LpNormTransform"/> makes.</summary>
/// <param name="Output">The name of the column that it makes; may be the input's.</param>
/// <param name="Input">The name of the column that it reads, a vector of numbers of known size.</param>
public sealed record LpNormColumn(string Output, string Input) : IColumnPair
{
    /// <summary>What the numbers are divided by. Default <see cref="VectorNorm.L2"/>.</summary>
    public VectorNorm Norm { get; init; } = VectorNorm.L2;

    /// <summary>Whether the mean of all slots is subtracted first. Default false.</summary>
    public bool EnsureZeroMean { get; init; }

    /// <summary>What the numbers are multiplied by; above 0 and finite. Default 1.</summary>
    public float Scale { get; init; } = 1;
}
