using System.Collections.Immutable;
using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Transforms;

/// <summary>Transforms applied one after another (component <c>XF CHAIN</c>). Steps without <see cref="TransformScope.Scoring"/> are skipped.</summary>
/// <param name="steps">The steps in order.</param>
public sealed class TransformerChain(params ImmutableArray<ChainStep> steps) : Transform
{
    /// <summary>The steps in order.</summary>
    public ImmutableArray<ChainStep> Steps { get; } = steps;

    /// <inheritdoc/>
    public override Row Apply(Row row)
    {
        foreach (var step in Steps)
        {
            if (step.Scope.HasFlag(TransformScope.Scoring))
                row = step.Transform.Apply(row);
        }

        return row;
    }
}
