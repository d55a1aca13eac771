using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Classifier.MLNet.Predictors;

/// <summary>Where the weights of a slot stand.</summary>
/// <param name="Start">The first of its row.</param>
/// <param name="Length">How many weights the row has.</param>
/// <param name="Place">The slot's place in the row (<see cref="PackedRows.Place"/>).</param>
/// <param name="Value">The slot's value.</param>
internal readonly record struct PackedRow(int Start, int Length, uint Place, float Value);

/// <summary>
/// Collects weights and the values they are multiplied with, and adds the products up when many have come: how many weights a slot has cannot be foretold,
/// and a loop for each would stall the processor at its end.
/// </summary>
/// <param name="all">All weights, two vectors longer than they are at least.</param>
/// <param name="weights">Memory for <see cref="Room"/> weights.</param>
/// <param name="values">And as many values.</param>
/// <param name="sums">One sum for each class that occurs.</param>
internal ref struct PackedProducts(ReadOnlySpan<uint> all, Span<uint> weights, Span<float> values, Span<double> sums)
{
    /// <summary>Length of the memory to collect in.</summary>
    public const int Room = 512 + PackedRows.Lanes;

    private readonly ReadOnlySpan<uint> _all = all;
    private readonly Span<uint> _weights = weights[..Room];
    private readonly Span<float> _values = values[..Room];
    private readonly Span<double> _sums = sums;
    private int _count;

    /// <summary>Takes the weights of slots. Those of a slot stand next to each other, so that a vector that begins with the first of them is all there is to copy.</summary>
    public void Take(ReadOnlySpan<PackedRow> rows)
    {
        ref var all = ref MemoryMarshal.GetReference(_all);
        ref var weights = ref MemoryMarshal.GetReference(_weights);
        ref var values = ref MemoryMarshal.GetReference(_values);
        var count = _count;
        foreach (ref readonly var row in rows)
            for (var (at, left) = (row.Start, row.Length); left > 0; at += PackedRows.Lanes, left -= PackedRows.Lanes)
            {
                var places = Vector512.LoadUnsafe(ref all, (nuint)at) & Vector512.Create(PackedRows.PlaceMask);
                var isOwn = (uint)Vector512.Equals(places, Vector512.Create(row.Place)).ExtractMostSignificantBits() & ((1u << Math.Min(left, PackedRows.Lanes)) - 1);
                Vector512.LoadUnsafe(ref all, (nuint)(at + (BitOperations.TrailingZeroCount(isOwn) & (PackedRows.Lanes - 1)))).StoreUnsafe(ref weights, (nuint)count);
                Vector512.Create(row.Value).StoreUnsafe(ref values, (nuint)count);
                count += BitOperations.PopCount(isOwn);
                if (count <= Room - PackedRows.Lanes)
                    continue;
                _count = count;
                Add();
                count = 0;
            }
        _count = count;
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
