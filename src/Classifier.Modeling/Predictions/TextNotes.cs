using Classifier.Modeling.Recognition;
using Classifier.Text.Documents;
using Classifier.Text.Encodings;
using Classifier.Text.Normalization;

namespace Classifier.Modeling.Predictions;

/// <summary>Tells what the caller should know about a text.</summary>
internal static class TextNotes
{
    /// <summary>The remarks on a text, each at most once.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parts">What was recognised in it.</param>
    /// <param name="tokensRead">How many of its tokens the model reads in full; null when it reads the document as it was sent, so that no repair is told.</param>
    public static IReadOnlyList<TextNote> Of(DocumentText text, DocumentParts parts, int? tokensRead)
    {
        List<TextNote> notes = tokensRead is null ? [] : Repairs(text);
        if (text.Text.Tokens.IsEmpty)
            notes.Add(TextNote.Empty);
        if (text.Text.Tokens.Length > tokensRead)
            notes.Add(TextNote.Truncated);
        if (parts.IsCut)
            notes.Add(TextNote.ListCut);
        return notes;
    }

    private static List<TextNote> Repairs(DocumentText text)
    {
        var changes = text.Text.Changes;
        List<TextNote> notes = [.. text.RepairedEncodings.Select(Of)];
        if ((changes & (NormalizationChanges.Recomposed | NormalizationChanges.LookalikesReplaced)) != 0)
            notes.Add(TextNote.Recomposed);
        if (changes.HasFlag(NormalizationChanges.InvisibleRemoved))
            notes.Add(TextNote.InvisibleCharactersRemoved);
        if (changes.HasFlag(NormalizationChanges.InvalidReplaced))
            notes.Add(TextNote.InvalidCharactersReplaced);
        return notes;
    }

    private static TextNote Of(LegacyEncoding encoding) => encoding switch
    {
        LegacyEncoding.Tcvn3 => TextNote.ConvertedFromTcvn3,
        LegacyEncoding.VniWindows => TextNote.ConvertedFromVni,
        LegacyEncoding.DoubleUtf8 => TextNote.DoubleUtf8Repaired,
        _ => throw new ArgumentOutOfRangeException(nameof(encoding), encoding, "This encoding has no remark."),
    };
}
