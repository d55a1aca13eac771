using Classifier.Text.Normalization;
using Classifier.Text.Tokens;

namespace Classifier.Text.Gazetteers;

/// <summary>What stands between the tokens of a name, and how they are cased.</summary>
internal static class NameText
{
    private const int MaximumAbbreviation = 2;

    /// <summary>What stands between a token and the one before it.</summary>
    public static ReadOnlySpan<char> Before(NormalizedText text, int token) =>
        text.Text[text.Tokens[token - 1].End..text.Tokens[token].Start];

    /// <summary>Whether a name may go on from the token before to this one: one space, a hyphen, an apostrophe with or without a space behind it, or a full stop without space.</summary>
    public static bool Continues(NormalizedText text, int token) => Before(text, token) is " " or "-" or " - " or "- " or " -" or "'" or "' " or "." or "";

    /// <summary>Whether a token may stand in a name: not in lower case, unless it follows an apostrophe.</summary>
    public static bool IsNameLike(NormalizedText text, int token) =>
        text.Tokens[token].Case != LetterCase.Lower || (token > 0 && Before(text, token) is "'");

    /// <summary>
    /// Whether a sentence begins at a token: after a line end, <c>! ? ;</c>, or a full stop with a space behind it that ends no abbreviation
    /// of one or two letters.
    /// </summary>
    public static bool BeginsSentence(NormalizedText text, int token)
    {
        if (token == 0)
            return false;
        var gap = Before(text, token);
        if (gap.ContainsAny('\n', '!', '?') || gap.Contains(';'))
            return true;
        var before = text.Tokens[token - 1];
        var endsAbbreviation = before.Kind == TokenKind.Syllable && before.Length <= MaximumAbbreviation && before.Case != LetterCase.Lower;
        return gap.StartsWith('.') && gap.Length > 1 && !endsAbbreviation && text.Tokens[token].Case != LetterCase.Lower;
    }
}
