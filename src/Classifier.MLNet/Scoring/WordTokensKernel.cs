using System.Buffers;

namespace Classifier.MLNet.Scoring;

/// <summary>What stands between separators, without spaces around it, unless that is nothing. Tokens are stretches of the input's characters.</summary>
internal sealed class WordTokensKernel(string separators) : Kernel<TextBuffer, TextBuffer>
{
    private const char Space = ' ';
    private readonly SearchValues<char> _separators = SearchValues.Create(separators);

    protected override void Run(TextBuffer input, TextBuffer output)
    {
        output.Characters = input.Characters;
        output.Pieces.Clear();
        var characters = input.Characters.Span;
        foreach (var piece in input.Pieces.Span)
            Split(characters, piece, output.Pieces);
    }

    private void Split(ReadOnlySpan<char> characters, TextPiece text, GrowingArray<TextPiece> tokens)
    {
        var end = text.Start + text.Length;
        for (var start = text.Start; start < end;)
        {
            var length = characters[start..end].IndexOfAny(_separators);
            var stop = length < 0 ? end : start + length;
            AddTrimmed(characters, start, stop, tokens);
            start = stop + 1;
        }
    }

    private static void AddTrimmed(ReadOnlySpan<char> characters, int start, int end, GrowingArray<TextPiece> tokens)
    {
        while (start < end && characters[start] == Space)
            start++;
        while (start < end && characters[end - 1] == Space)
            end--;
        if (start < end)
            tokens.Add(new TextPiece(start, end - start));
    }
}
