namespace Classifier.Text.Encodings;

/// <summary>The bytes of characters in Windows-1252, and in Latin-1 where that leaves 80 to 9F to control characters.</summary>
internal static class Windows1252
{
    // Bytes 80 to 9F; the five that the code page leaves open are read as Latin-1 controls, as browsers do.
    private const string High =
        "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>The byte of <paramref name="c"/>, or -1 when it has none.</summary>
    public static int ByteOf(char c)
    {
        if (c <= '\u00FF')
            return c;
        var index = c is (>= '\u0152' and <= '\u0192') or (>= '\u02C6' and <= '\u02DC') or (>= '\u2013' and <= '\u2122') ? High.IndexOf(c) : -1;
        return index < 0 ? -1 : 0x80 + index;
    }
}
