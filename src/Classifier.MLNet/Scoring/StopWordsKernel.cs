using Classifier.MLNet.Texts;

namespace Classifier.MLNet.Scoring;

/// <summary>The tokens that are neither empty nor stop words, as stretches of the input's characters.</summary>
internal sealed class StopWordsKernel(StopWordSet words) : Kernel<TextBuffer, TextBuffer>
{
    protected override void Run(TextBuffer input, TextBuffer output)
    {
        output.Characters = input.Characters;
        output.Pieces.Clear();
        var characters = input.Characters.Span;
        foreach (var piece in input.Pieces.Span)
            if (piece.Length > 0 && !words.Contains(TextBuffer.Text(characters, piece), scratch: output.Own))
                output.Pieces.Add(piece);
    }
}
