namespace Classifier.Text.Normalization;

/// <summary>
/// The bounds of a character with its combining marks in a normalised text, where surrogates are paired and marks are few.
/// </summary>
internal static class Clusters
{
    /// <summary>The index of the character that the code unit at <paramref name="index"/> belongs to.</summary>
    public static int StartOf(ReadOnlySpan<char> text, int index)
    {
        while (index > 0 && Continues(text, index))
            index--;
        return index;
    }

    /// <summary>The index after the character, marks included, that the code unit at <paramref name="index"/> belongs to.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int index)
    {
        index++;
        while (index < text.Length && Continues(text, index))
            index++;
        return index;
    }

    private static bool Continues(ReadOnlySpan<char> text, int index) =>
        char.IsLowSurrogate(text[index]) || CharacterClasses.At(text, index, out _) == CharacterClass.Mark;
}
