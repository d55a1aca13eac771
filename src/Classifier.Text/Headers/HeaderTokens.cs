using Classifier.Text.Normalization;
using Classifier.Text.Tokens;

namespace Classifier.Text.Headers;

/// <summary>A text as the readers of its layout walk it: tokens, and what stands between them.</summary>
internal sealed class HeaderTokens(NormalizedText text)
{
    private const int LongestLooseGap = 60;

    public NormalizedText Text { get; } = text;

    public int Count => Text.Tokens.Length;

    public Token this[int index] => Text.Tokens[index];

    public ReadOnlySpan<char> Word(int index) => Text.Folded.Slice(this[index].Start, this[index].Length);

    /// <summary>What stands between a token and the one before it; empty for the first.</summary>
    public ReadOnlySpan<char> GapBefore(int index) => index == 0 ? [] : Text.Text[this[index - 1].End..this[index].Start];

    /// <summary>What stands between a token and the next one; for the last, the rest of the text.</summary>
    public ReadOnlySpan<char> GapAfter(int index) => index + 1 < Count ? GapBefore(index + 1) : Text.Text[this[index].End..];

    public bool StartsLine(int index) => index == 0 || GapBefore(index).Contains('\n');

    public bool IsUpper(int index) => this[index].Case == LetterCase.Upper;

    public bool IsNumber(int index) => this[index].Kind == TokenKind.Number;

    /// <summary>Begins with a capital letter.</summary>
    public bool IsCapital(int index) => this[index].Case is LetterCase.Upper or LetterCase.Capitalised or LetterCase.Mixed;

    /// <summary>No sentence ends between a token and the one before it; rules, bullets, cell borders and line ends may stand there.</summary>
    public bool IsLoose(int index) => GapBefore(index) is { Length: <= LongestLooseGap } gap && !gap.ContainsAny(".;:?!");

    /// <summary>The token at or after an index of the text.</summary>
    public int TokenAt(int position)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = this[middle].Start < position ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
