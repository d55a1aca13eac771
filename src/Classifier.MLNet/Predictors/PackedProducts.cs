using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Classifier.MLNet.Predictors;

/// <summary>
/// Collects weights and the values they are multiplied with, and adds the products up when many have come: how many weights a feature has cannot be foretold,
/// and a loop for each would stall the processor at its end.
/// </summary>
internal ref struct PackedProducts(Span<uint> weights, Span<float> values, Span<double> sums)
{
    /// <summary>Length of the memory to collect in.</summary>
    public const int Room = 512 + PackedRows.Lanes;

    private readonly Span<uint> _weights = weights;
    private readonly Span<float> _values = values;
    private readonly Span<double> _sums = sums;
    private int _count;

    /// <summary>Takes the weights of a feature, which stand next to each other in its row.</summary>
    /// <param name="row">From the row's beginning on; two vectors longer than the row at least.</param>
    /// <param name="length">The row's length.</param>
    /// <param name="feature">The feature.</param>
    /// <param name="value">What they are multiplied with.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Take(ReadOnlySpan<uint> row, int length, int feature, float value)
    {
        var place = Vector512.Create(PackedRows.Place(feature));
        for (var at = 0; at < length; at += PackedRows.Lanes)
        {
            var isOwn = Vector512.Equals(Vector512.Create(row[at..]) & Vector512.Create(PackedRows.PlaceMask), place).ExtractMostSignificantBits();
            isOwn &= ulong.MaxValue >> Math.Max(0, 64 - (length - at));
            var first = Math.Min(BitOperations.TrailingZeroCount(isOwn), PackedRows.Lanes - 1);
            Vector512.Create(row[(at + first)..]).CopyTo(_weights[_count..]);
            Vector512.Create(value).CopyTo(_values[_count..]);
            _count += BitOperations.PopCount(isOwn);
            if (_count > Room - PackedRows.Lanes)
                Add();
        }
    }

    /// <summary>Adds up what was taken.</summary>
    public void Add()
    {
        var weights = _weights[.._count];
        var values = _values[.._count];
        for (var k = 0; k < weights.Length; k++)
            _sums[PackedRows.Class(weights[k])] += (double)values[k] * PackedRows.Weight(weights[k]);
        _count = 0;
    }
}
