using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Classifier.Training.Numerics;

/// <summary>
/// A table of short rows of floats, each filled up with zeros to whole vectors of eight, so that no loop has a tail. It begins where a line of the
/// processor's cache does.
/// </summary>
internal sealed class FloatRows
{
    private const int LineBytes = 64;

    /// <summary>How many rows ahead are called from memory: sums over rows here and there wait for little else.</summary>
    private const int Ahead = 12;

    private readonly float[] _array;
    private readonly int _start;

    /// <param name="count">Number of rows; all 0.</param>
    /// <param name="width">Numbers in a row.</param>
    public FloatRows(int count, int width)
    {
        Stride = (width + Vector256<float>.Count - 1) / Vector256<float>.Count * Vector256<float>.Count;
        // Pinned: the collector does not move it off its line.
        _array = GC.AllocateArray<float>(checked((count * Stride) + (LineBytes / sizeof(float))), pinned: true);
        var address = (long)Marshal.UnsafeAddrOfPinnedArrayElement(_array, 0);
        _start = (int)((LineBytes - (address % LineBytes)) % LineBytes / sizeof(float));
    }

    /// <summary>Floats from one row to the next.</summary>
    public int Stride { get; }

    /// <summary>A row, zeros at its end included.</summary>
    public Span<float> this[int row] => _array.AsSpan(_start + (row * Stride), Stride);

    /// <summary>to += the sum of scale × row, row by row in the order given.</summary>
    /// <param name="to">As long as a stride.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="scales">One for each.</param>
    public void AddTo(Span<float> to, ReadOnlySpan<int> rows, ReadOnlySpan<float> scales)
    {
        var sums = MemoryMarshal.Cast<float, Vector256<float>>(to);
        switch (sums.Length)
        {
            case 1:
                Add1(sums, rows, scales);
                break;
            case 2:
                Add2(sums, rows, scales);
                break;
            default:
                AddMany(sums, rows, scales);
                break;
        }
    }

    /// <summary>Each row += its scale × from.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="scales">One for each.</param>
    /// <param name="from">As long as a stride.</param>
    public void AddOnto(ReadOnlySpan<int> rows, ReadOnlySpan<float> scales, ReadOnlySpan<float> from)
    {
        var change = MemoryMarshal.Cast<float, Vector256<float>>(from);
        for (var k = 0; k < rows.Length; k++)
        {
            var row = MemoryMarshal.Cast<float, Vector256<float>>(this[rows[k]]);
            var factor = Vector256.Create(scales[k]);
            for (var i = 0; i < row.Length; i++)
                row[i] += change[i] * factor;
        }
    }

    private void Add1(Span<Vector256<float>> sums, ReadOnlySpan<int> rows, ReadOnlySpan<float> scales)
    {
        var first = sums[0];
        for (var k = 0; k < rows.Length; k++)
        {
            Call(rows, k);
            first += Vectors(rows[k])[0] * Vector256.Create(scales[k]);
        }
        sums[0] = first;
    }

    private void Add2(Span<Vector256<float>> sums, ReadOnlySpan<int> rows, ReadOnlySpan<float> scales)
    {
        var (first, second) = (sums[0], sums[1]);
        for (var k = 0; k < rows.Length; k++)
        {
            Call(rows, k);
            var row = Vectors(rows[k]);
            var factor = Vector256.Create(scales[k]);
            first += row[0] * factor;
            second += row[1] * factor;
        }
        (sums[0], sums[1]) = (first, second);
    }

    private void AddMany(Span<Vector256<float>> sums, ReadOnlySpan<int> rows, ReadOnlySpan<float> scales)
    {
        for (var k = 0; k < rows.Length; k++)
        {
            Call(rows, k);
            var row = Vectors(rows[k]);
            var factor = Vector256.Create(scales[k]);
            for (var i = 0; i < sums.Length; i++)
                sums[i] += row[i] * factor;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<Vector256<float>> Vectors(int row) =>
        MemoryMarshal.Cast<float, Vector256<float>>(new ReadOnlySpan<float>(_array, _start + (row * Stride), Stride));

    /// <summary>Calls a later row from memory. Changes nothing but the time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private unsafe void Call(ReadOnlySpan<int> rows, int at)
    {
        if (Sse.IsSupported && at + Ahead < rows.Length)
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_array), _start + (rows[at + Ahead] * Stride))));
    }
}
