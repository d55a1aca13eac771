namespace Classifier.MLNet.Tests.Structures;

/// <summary>Blocks of values of a type.</summary>
internal static class IdvValues
{
    public static void Skip(Layout layout, IdvType type, int count) => Read(layout, type, count);

    /// <summary>The texts of a block of texts or of one vector of texts; null for other types.</summary>
    public static IReadOnlyList<string>? Read(Layout layout, IdvType type, int count)
    {
        switch (type.Codec)
        {
            case "VBuffer":
                return Vector(layout, type, count);
            case "Key2":
                return Read(layout, type.Inner!, count);
            case "TextSpan":
                return Texts(layout, count);
            case "Boolean":
                layout.Bytes((count + 7L) / 8, "booleans");
                return null;
            default:
                layout.Bytes((long)type.Width * count, $"{type.Codec} values");
                return null;
        }
    }

    private static IReadOnlyList<string>? Vector(Layout layout, IdvType type, int count)
    {
        Layout.Demand(count == 1, $"{count} vectors, where one is expected");
        layout.Int("number of vectors", 1, 1);
        var length = layout.Int("length of a vector", 0, int.MaxValue);
        layout.Expect(type.Size == null || type.Size == length, $"a vector of type {type} has {length} slots");
        var values = layout.Int("values of a vector", -1, length);
        var indices = layout.CountedInts("indices of a vector");
        layout.Expect(indices.Length == Math.Max(values, 0), $"a vector has {indices.Length} indices for {values} values");
        layout.Ascending(indices, length, "indices of a vector");
        return Read(layout, type.Inner!, values == -1 ? length : values);
    }

    private static string[] Texts(Layout layout, int count)
    {
        layout.Int("number of texts", count, count);
        var ends = layout.Ints(count, "ends of texts");
        var all = layout.Text("texts");
        layout.Monotone([0, .. ends], all.Length, "ends of texts");
        return [.. ends.Select((end, i) => all[(i == 0 ? 0 : ends[i - 1])..end])];
    }
}
