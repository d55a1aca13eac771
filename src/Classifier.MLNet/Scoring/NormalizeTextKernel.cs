using Classifier.MLNet.Texts;

namespace Classifier.MLNet.Scoring;

/// <summary>Texts with their units mapped or dropped. Of a vector, texts of which nothing is left are left out.</summary>
internal sealed class NormalizeTextKernel(CharacterMap map, bool isVector) : Kernel<TextBuffer, TextBuffer>
{
    protected override void Run(TextBuffer input, TextBuffer output)
    {
        var length = 0;
        foreach (var piece in input.Pieces.Span)
            length = checked(length + piece.Length);

        var characters = input.Characters.Span;
        var target = output.Own.Resize(length);
        var start = 0;
        output.Pieces.Clear();
        foreach (var piece in input.Pieces.Span)
        {
            var written = map.Apply(TextBuffer.Text(characters, piece), target[start..]);
            if (written > 0 || !isVector)
                output.Pieces.Add(new TextPiece(start, written));
            start += written;
        }
        output.Own.Resize(start);
        output.Characters = output.Own.Memory;
    }
}
