using System.Collections.Immutable;

namespace Classifier.MLNet.Transforms;

/// <summary>A column that <see cref="AffineNormTransform"/> makes.</summary>
/// <param name="Output">The name of the column that it makes; may be the input's.</param>
/// <param name="Input">The name of the column that it reads: a number, or a vector of numbers of known size.</param>
/// <param name="Normalizer">What becomes of its numbers.</param>
public sealed record AffineNormColumn(string Output, string Input, AffineNormalizer Normalizer) : IColumnPair
{
    /// <summary>
    /// Dimensions of the vector, each at least 1, whose product is the normalizer's size; empty for a number. Default: a vector of one dimension.
    /// </summary>
    public ImmutableArray<int> Dimensions { get; init; } = [Normalizer.Size];
}
