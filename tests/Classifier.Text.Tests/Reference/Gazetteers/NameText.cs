using Classifier.Text.Gazetteers;
using Classifier.Text.Normalization;
using Classifier.Text.Tokens;

namespace Classifier.Text.Tests.Reference.Gazetteers;

/// <summary>What stands between the tokens of a name, and how they are cased.</summary>
internal static class NameText
{
    private const int MaximumAbbreviation = 2;

    // From this length on a line may have been broken because it was full, not because it was at its end.
    private const int FullLine = 40;

    /// <summary>A token's word in lower case.</summary>
    public static ReadOnlySpan<char> Word(NormalizedText text, int token) => text.Folded.Slice(text.Tokens[token].Start, text.Tokens[token].Length);

    /// <summary>What stands between a token and the one before it.</summary>
    public static ReadOnlySpan<char> Before(NormalizedText text, int token) =>
        text.Text[text.Tokens[token - 1].End..text.Tokens[token].Start];

    /// <summary>
    /// The same, with a space for the end of a line that the name may have been broken over: a full line, one of two in capitals, or one
    /// that ends with an abbreviation.
    /// </summary>
    public static ReadOnlySpan<char> Joint(NormalizedText text, int token) => Before(text, token) switch
    {
        "\n" when IsBroken(text, token) => " ",
        ".\n" when IsAbbreviation(text, token - 1) => ". ",
        "-\n" when IsBroken(text, token) => "- ",
        " -\n" when IsBroken(text, token) => " - ",
        var gap => gap,
    };

    /// <summary>Whether a name may go on from the token before to this one: one space, a hyphen, an apostrophe with or without a space behind it, or a full stop without space.</summary>
    public static bool Continues(NormalizedText text, int token) => Joint(text, token) is " " or "-" or " - " or "- " or " -" or "'" or "' " or "." or "";

    /// <summary>Whether a token may stand in a name: not in lower case, unless it follows an apostrophe.</summary>
    public static bool IsNameLike(NormalizedText text, int token) =>
        text.Tokens[token].Case != LetterCase.Lower || (token > 0 && Before(text, token) is "'");

    /// <summary>
    /// Whether a sentence begins at a token: after a line end that breaks no sentence, <c>! ? ;</c>, or a full stop with a space behind it
    /// that ends no abbreviation of one or two letters.
    /// </summary>
    public static bool BeginsSentence(NormalizedText text, int token)
    {
        if (token == 0)
            return false;
        var gap = Before(text, token);
        if (gap.Contains('\n') && !(IsBroken(text, token) && text.Tokens[token].Case == LetterCase.Lower))
            return Joint(text, token).Contains('\n');
        if (gap.ContainsAny(';', '!', '?'))
            return true;
        return gap.StartsWith('.') && gap.Length > 1 && !IsAbbreviation(text, token - 1) && text.Tokens[token].Case != LetterCase.Lower;
    }

    private static bool IsAbbreviation(NormalizedText text, int token) =>
        text.Tokens[token] is { Kind: TokenKind.Syllable, Length: <= MaximumAbbreviation, Case: not LetterCase.Lower };

    private static bool IsBroken(NormalizedText text, int token)
    {
        var (last, next) = (text.Tokens[token - 1], text.Tokens[token]);
        return (last.Case == LetterCase.Upper && next.Case == LetterCase.Upper && last.Length > 1 && next.Length > 1)
            || (last.End >= FullLine && !text.Text[(last.End - FullLine)..last.End].Contains('\n'));
    }
}
