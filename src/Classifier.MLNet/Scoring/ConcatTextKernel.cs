namespace Classifier.MLNet.Scoring;

/// <summary>Texts and vectors of texts as one vector.</summary>
internal sealed class ConcatTextKernel : Kernel
{
    public static ConcatTextKernel Instance { get; } = new();

    public override void Run(ReadOnlySpan<ColumnBuffer> inputs, ColumnBuffer output)
    {
        var joined = (TextBuffer)output;
        joined.Clear();
        foreach (TextBuffer input in inputs)
            foreach (var piece in input.Pieces.Span)
                joined.Append(TextBuffer.Text(input.Characters.Span, piece));
    }
}
