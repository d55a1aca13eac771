namespace Classifier.Training.Trainers;

/// <summary>How a linear model is made small enough to commit and to keep in cache.</summary>
public sealed record PruningOptions
{
    /// <summary>Most weights kept, the greatest by magnitude: 1 or more, default 600,000.</summary>
    public int MaximumWeights { get; init; } = 600_000;

    /// <summary>Bits of each weight's fraction kept, the rest rounded away so that the file compresses: 4 to 23 (all), default 7.</summary>
    public int FractionBits { get; init; } = 7;
}
