namespace Classifier.MLNet.Tests.Structures;

/// <summary>Hashed tokens and n-grams.</summary>
internal static class HashLayouts
{
    private const int MostBits = 31;

    public static Facts Hash(Component c)
    {
        var columns = c.Pairs();
        for (var i = 0; i < columns; i++)
        {
            c.Int("bits", 1, MostBits);
            c.UInt("seed");
            c.Bool("ordered");
            c.Bool("combine");
        }

        return Vocabularies(c, columns);
    }

    public static Facts HashedNgrams(Component c)
    {
        var columns = c.Count("columns", 28);
        var outputs = new string[columns];
        for (var i = 0; i < columns; i++)
        {
            foreach (var input in c.Strs(c.Count("inputs", 4), "input column"))
                c.Columns.Read(c, input);
            outputs[i] = c.Str("output column");
            c.Int("n-gram length", 1, int.MaxValue);
            c.Int("skip length", 0, int.MaxValue);
            c.Int("bits", 1, MostBits);
            c.UInt("seed");
            c.Bool("rehash unigrams");
            c.Bool("ordered");
            c.Bool("all lengths");
        }

        Array.ForEach(outputs, c.Columns.Make);
        return Vocabularies(c, columns);
    }

    /// <summary>One vector of texts: what was hashed to each slot.</summary>
    public static Facts SlotNames(Component c)
    {
        var type = IdvType.Read(c);
        Layout.Demand(type.Codec == "VBuffer" && type.Inner!.Codec == "TextSpan", $"slot names are of type {type}");
        var size = c.Count("bytes of slot names", 1);
        c.Expect(size == c.Left, $"slot names are said to have {size} bytes, {c.Left} are left");
        IdvValues.Skip(c, type, 1);
        return Facts.None;
    }

    private static Facts Vocabularies(Component c, int columns)
    {
        for (var i = 0; i < columns; i++)
        {
            var name = ChainLayouts.Indexed("Vocabulary", i);
            if (c.HasChild(name))
                c.Child(name, Role.SlotNames);
        }

        return Facts.None;
    }
}
