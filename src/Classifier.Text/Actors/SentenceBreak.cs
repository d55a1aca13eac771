using Classifier.Text.Gazetteers;
using Classifier.Text.Headers;
using Classifier.Text.Tokens;

namespace Classifier.Text.Actors;

/// <summary>Where one sentence ends and the next begins.</summary>
internal static class SentenceBreak
{
    private const int LongestAbbreviation = 2;

    /// <summary>
    /// As <see cref="NameText.BeginsSentence"/>, but not at a line end that only wraps: before a word in lower case, between words in capitals, and after
    /// an abbreviation such as <c>TP.</c>
    /// </summary>
    public static bool IsBefore(HeaderTokens tokens, int index) =>
        tokens.GapBefore(index) is not " " && NameText.BeginsSentence(tokens.Text, index) && !IsWrap(tokens, index);

    private static bool IsWrap(HeaderTokens tokens, int index) => tokens.GapBefore(index) switch
    {
        "\n" => tokens[index].Case == LetterCase.Lower || (tokens.IsUpper(index) && tokens.IsUpper(index - 1)),
        ".\n" => tokens.IsUpper(index - 1) && tokens[index - 1].Length <= LongestAbbreviation,
        _ => false,
    };
}
