using System.Collections.Immutable;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;

namespace Classifier.MLNet.Transforms;

/// <summary>
/// Moves and stretches numbers (component <c>NORMALZR</c> with <c>AFF NORM</c>; ML.NET's NormalizeMinMax and NormalizeMeanVariance without a
/// distribution function).
/// </summary>
public sealed class AffineNormTransform : Transform
{
    /// <summary>Creates the transform.</summary>
    /// <param name="columns">The columns it makes, in order.</param>
    /// <exception cref="ArgumentException">A column's dimensions are not those of its normalizer.</exception>
    public AffineNormTransform(params ImmutableArray<AffineNormColumn> columns)
    {
        foreach (var column in columns)
        {
            if (!IsSize(column.Dimensions, column.Normalizer.Size))
                throw new ArgumentException(
                    $"Column '{column.Output}' of dimensions [{string.Join(", ", column.Dimensions.Take(8))}] has a normalizer of {column.Normalizer.Size} slots.",
                    nameof(columns));
        }
        Columns = columns;
    }

    /// <summary>The columns it makes, in order.</summary>
    public ImmutableArray<AffineNormColumn> Columns { get; }

    internal override void Bind(ColumnBinder columns) => columns.AddEach(Columns, (column, input) =>
    {
        var size = column.Dimensions.IsEmpty ? Expect.Number(input) : Expect.KnownVector(input);
        Expect.Slots(column.Input, size, "its normalizer", column.Normalizer.Size);
        return (new ColumnSchema(column.Output, input.Type), new AffineNormKernel(column.Normalizer));
    });

    private static bool IsSize(ImmutableArray<int> dimensions, int size)
    {
        var product = 1L;
        foreach (var dimension in dimensions)
        {
            product *= dimension;
            if (dimension < 1 || product > size)
                return false;
        }
        return product == size;
    }
}
