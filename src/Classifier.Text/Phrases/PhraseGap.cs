using Classifier.Text.Normalization;

namespace Classifier.Text.Phrases;

/// <summary>What may stand between two tokens of a phrase.</summary>
internal static class PhraseGap
{
    private const int Longest = 3;

    /// <summary>Whether what stands between a token, not the first, and the one before it is short and has no line end.</summary>
    public static bool IsInside(NormalizedText text, int token)
    {
        var (start, end) = (text.Tokens[token - 1].End, text.Tokens[token].Start);
        return end - start == 1 ? text.Text[start] != '\n' : end - start <= Longest && !text.Text[start..end].Contains('\n');
    }
}
