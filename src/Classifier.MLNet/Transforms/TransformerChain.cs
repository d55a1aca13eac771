using System.Collections.Immutable;
using Classifier.MLNet.Scoring;

namespace Classifier.MLNet.Transforms;

/// <summary>Transforms applied one after another (component <c>XF CHAIN</c>). Steps without <see cref="TransformScope.Scoring"/> are skipped.</summary>
/// <param name="steps">The steps in order.</param>
public sealed class TransformerChain(params ImmutableArray<ChainStep> steps) : Transform
{
    /// <summary>The steps in order.</summary>
    public ImmutableArray<ChainStep> Steps { get; } = steps;

    internal override void Bind(ColumnBinder columns)
    {
        foreach (var step in Steps)
            if (step.Scope.HasFlag(TransformScope.Scoring))
                step.Transform.Bind(columns);
    }
}
