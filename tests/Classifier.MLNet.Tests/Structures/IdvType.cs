namespace Classifier.MLNet.Tests.Structures;

/// <summary>The type of a column as a codec describes it.</summary>
internal sealed record IdvType(string Codec, IdvType? Inner, int[] Dimensions, ulong? Keys)
{
    private const int DeepestNesting = 3;

    private static readonly Dictionary<string, int> Widths = new()
    {
        ["SByte"] = 1, ["Byte"] = 1, ["Int16"] = 2, ["UInt16"] = 2, ["Int32"] = 4, ["UInt32"] = 4, ["Int64"] = 8, ["UInt64"] = 8,
        ["Single"] = 4, ["Double"] = 8, ["TimeSpan"] = 8, ["DateTime"] = 8,
    };

    /// <summary>Bytes of a value of a fixed width; 0 for other types.</summary>
    public int Width => Widths.GetValueOrDefault(Codec);

    /// <summary>The slots of a vector; null if their number is not fixed or this is no vector.</summary>
    public int? Size => Dimensions.Length == 0 || Dimensions.Contains(0) ? null : Dimensions.Aggregate((all, dimension) => all * dimension);

    public override string ToString() => Codec switch
    {
        "VBuffer" => $"{Inner}[{string.Join(",", Dimensions)}]",
        "Key2" => $"{Inner} key of {Keys}",
        _ => Codec,
    };

    public static IdvType Read(Layout layout) => Read(layout, DeepestNesting);

    private static IdvType Read(Layout layout, int depth)
    {
        Layout.Demand(depth > 0, "a codec is nested too deep");
        var name = layout.Text("codec");
        var parameters = (long)Math.Min(layout.Leb("size of codec parameters"), int.MaxValue);
        Layout.Demand(parameters <= layout.Left, $"the codec '{name}' has {parameters} bytes of parameters, {layout.Left} are left");
        var end = layout.Position + parameters;
        var result = name switch
        {
            "VBuffer" => Vector(layout, Read(layout, depth - 1)),
            "Key2" => new IdvType(name, Read(layout, depth - 1), [], layout.ULong("number of keys")),
            "TextSpan" or "Boolean" => new IdvType(name, null, [], null),
            _ when Widths.ContainsKey(name) => new IdvType(name, null, [], null),
            _ => throw new DamageException($"the codec '{name}' is not known"),
        };
        Layout.Demand(layout.Position == end, $"the parameters of the codec '{name}' are {parameters} bytes, but read to {layout.Position - end} after");
        Layout.Demand(name != "Key2" || result.Inner!.Codec is "Byte" or "UInt16" or "UInt32" or "UInt64", $"keys cannot be {result.Inner}");
        return result;
    }

    private static IdvType Vector(Layout layout, IdvType inner)
    {
        var dimensions = layout.CountedInts("dimensions");
        layout.Expect(dimensions.Length > 0 && Array.TrueForAll(dimensions, dimension => dimension >= 0), "a vector has no dimensions or a negative one");
        return new IdvType("VBuffer", inner, dimensions, null);
    }
}
