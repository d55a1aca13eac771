using Classifier.Text.Normalization;

namespace Classifier.Text.Actors;

/// <summary>Tells Vietnamese typed without diacritics, a few names and quotations aside.</summary>
internal static class PlainSpelling
{
    // A text in full spelling has about one letter with a diacritic in four; names and quotations leave a few in a plain one.
    private const int PlainShare = 200;

    /// <summary>Whether fewer than one character in two hundred of a text lies outside ASCII.</summary>
    public static bool IsOf(NormalizedText text)
    {
        var (others, enough) = (0, text.Text.Length);
        foreach (var c in text.Text)
            if (c > 0x7F && (others += PlainShare) >= enough)
                return false;
        return others < enough;
    }
}
