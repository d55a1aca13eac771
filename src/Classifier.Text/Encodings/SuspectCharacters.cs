using System.Buffers;

namespace Classifier.Text.Encodings;

/// <summary>
/// The Latin-1 characters that Vietnamese does not write, except the no-break space and signs of units. Some of them stand in every
/// legacy text of a few words and few in clean ones, so a text without any needs no closer look.
/// </summary>
internal static class SuspectCharacters
{
    private static readonly SearchValues<char> All = SearchValues.Create(string.Concat(
        Enumerable.Range(0x80, 0x80).Select(c => (char)c).Except("\u0085\u00A0°±²³÷ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýÐð")));

    public static bool Occur(ReadOnlySpan<char> text) => text.ContainsAny(All);
}
