namespace Classifier.MLNet.Tests.Structures;

/// <summary>Values that become keys.</summary>
internal static class TermLayouts
{
    public static Facts ValueToKey(Component c)
    {
        var columns = c.Pairs();
        c.Bools(columns, "text key values");
        var maps = c.Child("Vocabulary", Role.Terms).Maps;
        c.Expect(maps == null || maps == columns, $"has {columns} columns, but {maps} term maps");
        return Facts.None;
    }

    public static Facts Terms(Component c)
    {
        var maps = c.Count("term maps", 5);
        for (var i = 0; i < maps; i++)
        {
            var kind = c.Byte("kind of term map");
            Layout.Demand(kind <= 1, $"the kind of term map {i} is {kind}");
            if (kind == 0)
                Texts(c, i);
            else
                IdvValues.Skip(c, IdvType.Read(c), c.Int("number of values", 0, int.MaxValue));
        }

        return new Facts { Maps = maps };
    }

    private static void Texts(Component c, int map)
    {
        var terms = c.Strs(c.Count("terms", 4), "term");
        c.Expect(terms.Distinct(StringComparer.Ordinal).Count() == terms.Length, $"a term of map {map} is there twice");
        c.Expect(Array.TrueForAll(terms, term => term.Length > 0), $"a term of map {map} is empty");
    }
}
