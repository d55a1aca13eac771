using System.Text;

namespace Classifier.Text.Normalization;

/// <summary>Converts offsets for peers that count bytes of UTF-8 instead of UTF-16 code units.</summary>
public static class Utf8Offsets
{
    /// <summary>The UTF-8 offsets of UTF-16 offsets, in one pass over the text.</summary>
    /// <param name="text">The text the offsets point into. A surrogate without its partner counts three bytes, as the U+FFFD it is sent as.</param>
    /// <param name="offsets">Code units from the start of the text, 0 to its length, never decreasing. One inside a surrogate pair counts
    /// as the start of the pair.</param>
    /// <returns>Bytes from the start of the text, one for each offset.</returns>
    /// <exception cref="ArgumentException">An offset is outside the text or smaller than the one before it.</exception>
    public static int[] Convert(ReadOnlySpan<char> text, ReadOnlySpan<int> offsets)
    {
        var result = new int[offsets.Length];
        var (done, bytes) = (0, 0);
        for (var i = 0; i < offsets.Length; i++)
        {
            if (offsets[i] < (i == 0 ? 0 : offsets[i - 1]) || offsets[i] > text.Length)
                throw new ArgumentException($"Offset {i} is {offsets[i]}: offsets must not decrease and must lie in 0 to {text.Length}.", nameof(offsets));
            var end = IsInsidePair(text, offsets[i]) ? offsets[i] - 1 : offsets[i];
            bytes = checked(bytes + Encoding.UTF8.GetByteCount(text[done..end]));
            (result[i], done) = (bytes, end);
        }
        return result;
    }

    private static bool IsInsidePair(ReadOnlySpan<char> text, int offset) =>
        offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]);
}
