using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Scoring;

/// <summary>A number, or a vector of numbers, dense or sparse. A scalar is a dense vector of one.</summary>
internal class NumberBuffer : ColumnBuffer
{
    /// <summary>Number of slots, absent ones included.</summary>
    public int Length { get; private set; }

    /// <summary>Whether every slot is given.</summary>
    public bool IsDense { get; private set; }

    /// <summary>The slots given, strictly ascending; not used when dense.</summary>
    public GrowingArray<int> Indices { get; } = new();

    /// <summary>Their values, or those of all slots.</summary>
    public GrowingArray<float> Values { get; } = new();

    /// <summary>A view of the vector.</summary>
    public FeatureVector View => IsDense ? FeatureVector.Dense(Values.Span) : FeatureVector.Trusted(Length, Indices.Span, Values.Span);

    /// <summary>Begins a dense vector; the values are to be filled in.</summary>
    public Span<float> SetDense(int length)
    {
        (Length, IsDense) = (length, true);
        return Values.Resize(length);
    }

    /// <summary>Begins a sparse vector; <see cref="Indices"/> and <see cref="Values"/> are empty.</summary>
    public void SetSparse(int length)
    {
        (Length, IsDense) = (length, false);
        Indices.Clear();
        Values.Clear();
    }

    /// <summary>Makes the buffer hold a copy.</summary>
    public void Set(FeatureVector vector)
    {
        (Length, IsDense) = (vector.Length, vector.IsDense);
        vector.Indices.CopyTo(Indices.Resize(vector.Indices.Length));
        vector.Values.CopyTo(Values.Resize(vector.Values.Length));
    }
}
