using System.Collections.Immutable;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;

namespace Classifier.MLNet.Transforms;

/// <summary>
/// Gives each vector the same length (component <c>GCNORMAF</c>, ML.NET's NormalizeLpNorm and NormalizeGlobalContrast):
/// (value − mean) × scale ÷ norm, where the mean is 0 unless it is asked for.
/// </summary>
/// <remarks>
/// As in ML.NET: with a mean, the norms L2, L1 and infinity are those of the slots given, less the mean; absent slots count only for the standard
/// deviation. A norm of 0 divides nothing, and a factor below 1e-8 becomes 1. A sparse vector becomes dense when its mean is not 0; one with no
/// slots given stays as it is.
/// </remarks>
public sealed class LpNormTransform : Transform
{
    /// <summary>Creates the transform.</summary>
    /// <param name="columns">The columns it makes, in order.</param>
    /// <exception cref="ArgumentException">There is no such norm, or a scale is not above 0 and finite.</exception>
    public LpNormTransform(params ImmutableArray<LpNormColumn> columns)
    {
        foreach (var column in columns)
        {
            if (!Enum.IsDefined(column.Norm))
                throw new ArgumentException($"There is no norm {(int)column.Norm}.", nameof(columns));
            if (!(column.Scale > 0 && float.IsFinite(column.Scale)))
                throw new ArgumentException($"A scale of {column.Scale}; it must be above 0 and finite.", nameof(columns));
        }
        Columns = columns;
    }

    /// <summary>The columns it makes, in order.</summary>
    public ImmutableArray<LpNormColumn> Columns { get; }

    internal override void Bind(ColumnBinder columns) => columns.AddEach(Columns, (column, input) =>
    {
        Expect.KnownVector(input);
        return (new ColumnSchema(column.Output, input.Type), new LpNormKernel(column.Norm, column.EnsureZeroMean, column.Scale));
    });
}
