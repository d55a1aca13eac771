namespace Classifier.MLNet.Scoring;

/// <summary>Vectors of numbers end to end: dense when all of them are.</summary>
internal sealed class ConcatKernel : Kernel
{
    public static ConcatKernel Instance { get; } = new();

    public override void Run(ReadOnlySpan<ColumnBuffer> inputs, ColumnBuffer output)
    {
        var (length, count, isDense) = (0, 0, true);
        foreach (NumberBuffer input in inputs)
        {
            length = checked(length + input.Length);
            count += input.Values.Count;
            isDense &= input.IsDense;
        }

        var joined = (NumberBuffer)output;
        if (isDense)
            joined.SetDense(length);
        else
            joined.SetSparse(length);
        Copy(inputs, joined.Values.Resize(count), isDense ? [] : joined.Indices.Resize(count));
    }

    private static void Copy(ReadOnlySpan<ColumnBuffer> inputs, Span<float> values, Span<int> indices)
    {
        var start = 0;
        foreach (NumberBuffer input in inputs)
        {
            var count = input.Values.Count;
            input.Values.Span.CopyTo(values);
            values = values[count..];
            if (indices.Length > 0)
            {
                for (var i = 0; i < count; i++)
                    indices[i] = start + (input.IsDense ? i : input.Indices.Span[i]);
                indices = indices[count..];
            }
            start += input.Length;
        }
    }
}
