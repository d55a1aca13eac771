using System.Buffers;
using System.Text;

namespace Classifier.Text.Normalization;

/// <summary>
/// Simple lower case: one code unit for each, so that indices stay the same. The mapping is the runtime's invariant one; with ICU instead of
/// invariant globalisation it differs only in letters newer than ICU's Unicode version, none of them Vietnamese.
/// </summary>
internal static class LowerCase
{
    // 128 KiB, filled once from the runtime's own invariant mapping, which is several times slower to ask.
    private static readonly char[] Table = Build();

    public static char Of(char c) => Table[c];

    public static string Of(string text) => string.Create(text.Length, text, static (result, source) => Of(source, result));

    /// <summary>Writes the lower case of a text; no pair of surrogates is cut by its ends.</summary>
    public static void Of(ReadOnlySpan<char> source, Span<char> result)
    {
        for (var i = 0; i < source.Length; i++)
        {
            if (char.IsHighSurrogate(source[i]) && Rune.DecodeFromUtf16(source[i..], out var rune, out _) == OperationStatus.Done)
                i += Rune.ToLowerInvariant(rune).EncodeToUtf16(result[i..]) - 1;
            else
                result[i] = Table[source[i]];
        }
    }

    private static char[] Build()
    {
        var table = new char[char.MaxValue + 1];
        for (var c = 0; c < table.Length; c++)
            table[c] = char.ToLowerInvariant((char)c);
        return table;
    }
}
