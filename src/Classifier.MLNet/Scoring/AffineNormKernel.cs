using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Scoring;

/// <summary>
/// Numbers moved and stretched. A sparse vector gets the slots that an offset moves away from 0 and stays sparse otherwise, so that its cost is that
/// of its slots and of the offsets.
/// </summary>
internal sealed class AffineNormKernel(AffineNormalizer normalizer) : Kernel<NumberBuffer, NumberBuffer>
{
    /// <summary>Positions among the scales whose offset is not 0.</summary>
    private readonly int[] _moved = [.. Enumerable.Range(0, normalizer.Offsets.Length).Where(at => normalizer.Offsets[at] != 0)];

    protected override void Run(NumberBuffer input, NumberBuffer output)
    {
        if (input.IsDense)
            Dense(input.Values.Span, output.SetDense(input.Length));
        else
            Sparse(input, output);
    }

    private void Dense(ReadOnlySpan<float> given, Span<float> values)
    {
        given.CopyTo(values);
        for (var at = 0; at < normalizer.Scales.Length; at++)
        {
            var slot = SlotOf(at);
            values[slot] = Value(at, given[slot]);
        }
    }

    private void Sparse(NumberBuffer input, NumberBuffer output)
    {
        output.SetSparse(input.Length);
        var slots = input.Indices.Span;
        var values = input.Values.Span;
        var next = 0;
        for (var i = 0; i < slots.Length; i++)
        {
            while (next < _moved.Length && SlotOf(_moved[next]) < slots[i])
                AddAbsent(output, _moved[next++]);
            var at = normalizer.ChangesAll ? slots[i] : normalizer.Slots.AsSpan().BinarySearch(slots[i]);
            if (next < _moved.Length && _moved[next] == at)
                next++;
            output.Indices.Add(slots[i]);
            output.Values.Add(at < 0 ? values[i] : Value(at, values[i]));
        }

        while (next < _moved.Length)
            AddAbsent(output, _moved[next++]);
    }

    private void AddAbsent(NumberBuffer output, int at)
    {
        output.Indices.Add(SlotOf(at));
        output.Values.Add(Value(at, 0));
    }

    private int SlotOf(int at) => normalizer.ChangesAll ? at : normalizer.Slots[at];

    private float Value(int at, float given) =>
        (normalizer.Offsets.IsEmpty ? given : given - normalizer.Offsets[at]) * normalizer.Scales[at];
}
