using System.Collections.Immutable;

namespace Classifier.MLNet.Columns;

/// <summary>A vector of numbers, dense or sparse. See <see cref="FeatureVector"/> for the shapes.</summary>
public sealed record VectorValue : ColumnValue
{
    private readonly ImmutableArray<int> _indices;
    private readonly ImmutableArray<float> _values;
    private readonly bool _isDense;

    /// <summary>A vector of which every slot is given.</summary>
    public VectorValue(ImmutableArray<float> values)
    {
        _values = values;
        _indices = [];
        _isDense = true;
        Length = values.Length;
    }

    /// <summary>A vector of which only some slots are given; the others are 0.</summary>
    /// <param name="length">Number of slots.</param>
    /// <param name="indices">Slots given, strictly ascending.</param>
    /// <param name="values">One value for each index.</param>
    /// <exception cref="ArgumentException">As <see cref="FeatureVector.Sparse"/>.</exception>
    public VectorValue(int length, ImmutableArray<int> indices, ImmutableArray<float> values)
    {
        _ = FeatureVector.Sparse(length, indices.AsSpan(), values.AsSpan());
        _values = values;
        _indices = indices;
        Length = length;
    }

    /// <summary>Number of slots, absent ones included.</summary>
    public int Length { get; }

    /// <summary>A view of the vector.</summary>
    public FeatureVector View => _isDense
        ? FeatureVector.Dense(_values.AsSpan())
        : FeatureVector.Sparse(Length, _indices.AsSpan(), _values.AsSpan());
}
