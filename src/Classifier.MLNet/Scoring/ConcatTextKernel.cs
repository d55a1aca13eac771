namespace Classifier.MLNet.Scoring;

/// <summary>Texts and vectors of texts as one vector.</summary>
internal sealed class ConcatTextKernel : Kernel
{
    public static ConcatTextKernel Instance { get; } = new();

    public override void Run(ReadOnlySpan<ColumnBuffer> inputs, ColumnBuffer output)
    {
        var joined = (TextBuffer)output;
        joined.Own.Clear();
        joined.Pieces.Clear();
        foreach (TextBuffer input in inputs)
        {
            foreach (var piece in input.Pieces.Span)
            {
                joined.Pieces.Add(new TextPiece(joined.Own.Count, piece.Length));
                TextBuffer.Text(input.Characters.Span, piece).CopyTo(joined.Own.Resize(joined.Own.Count + piece.Length)[^piece.Length..]);
            }
        }
        joined.Characters = joined.Own.Memory;
    }
}
