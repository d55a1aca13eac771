namespace Classifier.MLNet.Tests.Structures;

/// <summary>Transforms of whole columns.</summary>
internal static class ColumnLayouts
{
    public static Facts OnlyPairs(Component c)
    {
        c.Pairs();
        return Facts.None;
    }

    public static Facts KeyToVector(Component c)
    {
        c.Bools(c.Pairs(), "bag");
        return Facts.None;
    }

    public static Facts Concat(Component c)
    {
        var outputs = new string[c.Count("columns", 8)];
        for (var i = 0; i < outputs.Length; i++)
        {
            outputs[i] = c.Str("output column");
            var inputs = c.Count("inputs", 8);
            c.Expect(inputs > 0, $"'{outputs[i]}' has no inputs");
            for (var k = 0; k < inputs; k++)
            {
                c.Columns.Read(c, c.Str("input column"));
                c.StrOrNull("alias");
            }
        }

        Array.ForEach(outputs, c.Columns.Make);
        return Facts.None;
    }

    public static Facts Select(Component c)
    {
        var keep = c.Bool("keep");
        c.Bool("keep hidden");
        var ignoreMissing = c.Bool("ignore missing");
        var names = c.Strs(c.Count("columns", 4), "column");
        if (!ignoreMissing)
            Array.ForEach(names, name => c.Columns.Read(c, name));
        if (keep)
            c.Columns.KeepOnly(names);
        else
            Array.ForEach(names, c.Columns.Drop);
        return Facts.None;
    }
}
