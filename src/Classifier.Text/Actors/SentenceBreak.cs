using Classifier.Text.Gazetteers;
using Classifier.Text.Headers;
using Classifier.Text.Tokens;

namespace Classifier.Text.Actors;

/// <summary>Where one sentence ends and the next begins.</summary>
internal static class SentenceBreak
{
    /// <summary>
    /// As <see cref="NameText.BeginsSentence"/>, but a line end between a word and one in lower case is taken for a wrapped line.
    /// </summary>
    public static bool IsBefore(HeaderTokens tokens, int index) =>
        NameText.BeginsSentence(tokens.Text, index)
        && !(tokens.GapBefore(index) is "\n" && tokens[index].Case == LetterCase.Lower)
        && !(tokens.GapBefore(index) is "\n" && tokens.IsUpper(index) && tokens.IsUpper(index - 1));
}
