namespace Classifier.MLNet.Tests.Structures;

/// <summary>Transforms from text to tokens, and of tokens.</summary>
internal static class TextLayouts
{
    private const int Languages = 16;

    public static Facts Normalize(Component c)
    {
        c.Pairs();
        var letters = c.Byte("case");
        c.Expect(letters <= 2, $"case is {letters}, not 0 to 2");
        c.Bool("keep diacritics");
        c.Bool("keep punctuation");
        c.Bool("keep numbers");
        return Facts.None;
    }

    public static Facts Words(Component c)
    {
        var columns = c.Pairs();
        for (var i = 0; i < columns; i++)
        {
            var separators = c.Count("separators", 2);
            c.Expect(separators > 0, $"column {i} has no separators");
            c.Bytes(2 * separators, "separators");
        }

        return Facts.None;
    }

    public static Facts Characters(Component c)
    {
        c.Pairs();
        c.Bool("markers");
        c.Bool("start and end per piece");
        return Facts.None;
    }

    public static Facts StopWords(Component c)
    {
        var columns = c.Pairs();
        for (var i = 0; i < columns; i++)
        {
            c.Int("language", 0, Languages - 1);
            if (c.StrOrNull("language column") is { } column)
                c.Columns.Read(c, column);
        }

        return Facts.None;
    }

    /// <summary>The component of the words is empty: the words are here.</summary>
    public static Facts CustomStopWords(Component c)
    {
        c.Pairs();
        var words = c.Strs(c.Count("stop words", 4), "stop word");
        c.Expect(words.Distinct().Count() == words.Length, "a stop word is there twice");
        return c.Child("Stopwords", Role.StopWords);
    }
}
