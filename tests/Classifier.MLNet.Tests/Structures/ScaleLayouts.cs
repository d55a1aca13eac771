namespace Classifier.MLNet.Tests.Structures;

/// <summary>Transforms that scale numbers.</summary>
internal static class ScaleLayouts
{
    private const byte Single = 9;
    private const byte Double = 10;

    public static Facts LpNorm(Component c)
    {
        var columns = c.Pairs();
        for (var i = 0; i < columns; i++)
        {
            c.Bool("ensure zero mean");
            var norm = c.Byte("norm");
            c.Expect(norm <= 3, $"norm is {norm}, not 0 to 3");
            var scale = c.Float("scale");
            c.Expect(scale > 0, $"scale is {scale}, not positive");
        }

        return Facts.None;
    }

    public static Facts Normalizer(Component c)
    {
        var columns = c.Pairs();
        for (var i = 0; i < columns; i++)
        {
            var size = 1;
            var isVector = c.Bool("is a vector");
            var kind = c.Byte("kind of number");
            c.Expect(kind is Single or Double, $"kind of number is {kind}, not {Single} or {Double}");
            if (isVector)
                size = c.CountedInts("dimensions").Aggregate((all, dimension) => all * dimension);
            var features = c.Child(ChainLayouts.Indexed("Normalizer", i), Role.Scale).Features;
            c.Expect(features == null || features == size, $"column {i} has {size} slots, its normalizer {features}");
        }

        return Facts.None;
    }

    public static Facts Affine(Component c)
    {
        c.FloatSize();
        var size = c.Int("size", 1, int.MaxValue);
        var slots = c.Int("number of slots", -1, c.Left / 4);
        if (slots >= 0)
            c.Ascending(c.Ints(slots, "slots"), size, "slots");
        var values = slots >= 0 ? slots : size;
        var scales = c.CountedFloats("scales").Length;
        var offsets = c.CountedFloats("offsets").Length;
        c.Expect(scales == values, $"there are {scales} scales for {values} slots");
        c.Expect(offsets == 0 || offsets == values, $"there are {offsets} offsets for {values} slots");
        return new Facts { Features = size };
    }
}
