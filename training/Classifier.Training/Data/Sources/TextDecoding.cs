using System.Text;
using System.Text.Unicode;

namespace Classifier.Training.Data.Sources;

/// <summary>Turns the bytes of a file into text: UTF-8, or UTF-16 where a byte order mark says so. Nothing is guessed and nothing replaced.</summary>
internal static class TextDecoding
{
    /// <summary>Decodes a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="faults">Told each line, from 1, that cannot be read, and why.</param>
    /// <returns>The text without its mark, good as far as there are no faults.</returns>
    public static string Decode(ReadOnlySpan<byte> bytes, Action<int, string> faults)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE]))
            return DecodeUtf16(bytes[2..], Encoding.Unicode, faults);
        if (bytes.StartsWith<byte>([0xFE, 0xFF]))
            return DecodeUtf16(bytes[2..], Encoding.BigEndianUnicode, faults);
        bytes = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        var line = 0;
        foreach (var range in bytes.Split((byte)'\n'))
        {
            line++;
            var own = bytes[range];
            if (!Utf8.IsValid(own))
                faults(line, "not UTF-8; save the file as UTF-8, or as UTF-16 with a byte order mark");
            else if (own.Contains((byte)0))
                faults(line, "a character U+0000; a file in UTF-16 needs a byte order mark");
        }
        return Encoding.UTF8.GetString(bytes);
    }

    private static string DecodeUtf16(ReadOnlySpan<byte> bytes, Encoding encoding, Action<int, string> faults)
    {
        // Half a surrogate pair becomes U+FFFD, and thus other bytes when it is encoded again.
        var text = encoding.GetString(bytes);
        var again = encoding.GetBytes(text);
        var line = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            line++;
            var (start, length) = range.GetOffsetAndLength(text.Length);
            if (bytes.Length % 2 != 0 && start + length == text.Length)
                faults(line, "an odd byte at the end of UTF-16; the file is cut short or no UTF-16");
            else if (!again.AsSpan(2 * start, 2 * length).SequenceEqual(bytes.Slice(2 * start, 2 * length)))
                faults(line, "half a surrogate pair; the file is damaged or no UTF-16");
            else if (text.AsSpan(start, length).Contains('\0'))
                faults(line, "a character U+0000; is the file in UTF-32?");
        }
        return text;
    }
}
