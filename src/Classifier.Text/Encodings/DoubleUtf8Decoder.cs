using System.Buffers;
using System.Text;

namespace Classifier.Text.Encodings;

/// <summary>
/// UTF-8 whose bytes were read as Windows-1252 or Latin-1 characters: "Há»™i nghá»‹" is Hội nghị. Whole sequences are decoded; where a
/// byte was lost on the way, <see cref="DamagedSequences"/> guesses the letter, but only in a run that has a whole one.
/// </summary>
internal sealed class DoubleUtf8Decoder : ILegacyDecoder
{
    public LegacyEncoding Encoding => LegacyEncoding.DoubleUtf8;

    public void Decode(ReadOnlySpan<char> text, int start, int end, DecodedRun output)
    {
        if (DecodeWhole(text, start, end, output, repairDamage: false))
            DecodeWhole(text, start, end, output, repairDamage: true);
    }

    // True when a sequence was found.
    private static bool DecodeWhole(ReadOnlySpan<char> text, int start, int end, DecodedRun output, bool repairDamage)
    {
        output.Clear(start);
        var found = false;
        for (var i = start; i < end;)
        {
            var rest = text[i..end];
            if (text[i] < '\u0080')
                output.Add(text[i], ++i);
            else if (TryReadSequence(rest, out var rune, out var length))
            {
                Add(rune, i += length, output);
                found = true;
            }
            else if (repairDamage && DamagedSequences.TryRead(output.LastWord(), rest, out var letter, out length))
                output.Add(letter, i += length);
            else
                output.Add(text[i], ++i);
        }
        return found;
    }

    private static void Add(Rune rune, int end, DecodedRun output)
    {
        Span<char> units = stackalloc char[2];
        foreach (var unit in units[..rune.EncodeToUtf16(units)])
            output.Add(unit, end);
    }

    private static bool TryReadSequence(ReadOnlySpan<char> text, out Rune rune, out int length)
    {
        Span<byte> bytes = stackalloc byte[4];
        var count = 0;
        while (count < bytes.Length && count < text.Length && Windows1252.ByteOf(text[count]) is >= 0x80 and var value)
            bytes[count++] = (byte)value;
        return Rune.DecodeFromUtf8(bytes[..count], out rune, out length) == OperationStatus.Done;
    }
}
