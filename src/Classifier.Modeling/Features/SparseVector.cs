using Classifier.MLNet.Columns;

namespace Classifier.Modeling.Features;

/// <summary>A vector of which few slots are not 0.</summary>
/// <param name="Length">Number of slots.</param>
/// <param name="Indices">Slots given, strictly ascending.</param>
/// <param name="Values">Their values, one per index.</param>
public sealed record SparseVector(int Length, int[] Indices, float[] Values)
{
    /// <summary>The vector as the models take it.</summary>
    public FeatureVector View => FeatureVector.Sparse(Length, Indices, Values);
}
