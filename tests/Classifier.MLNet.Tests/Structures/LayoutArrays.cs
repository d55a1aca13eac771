using System.Buffers.Binary;

namespace Classifier.MLNet.Tests.Structures;

/// <summary>Arrays of a layout, and what all of their values have to be.</summary>
internal static class LayoutArrays
{
    public static int[] Ints(this Layout layout, int count, string what)
    {
        var bytes = layout.Bytes(4L * count, what);
        var values = new int[count];
        for (var i = 0; i < count; i++)
            values[i] = BinaryPrimitives.ReadInt32LittleEndian(bytes[(4 * i)..]);
        return values;
    }

    public static int[] CountedInts(this Layout layout, string what) => layout.Ints(layout.Count(what, 4), what);

    public static float Float(this Layout layout, string what) => layout.Floats(1, what)[0];

    public static double Double(this Layout layout, string what) => layout.Doubles(1, what)[0];

    public static float[] Floats(this Layout layout, int count, string what)
    {
        var bytes = layout.Bytes(4L * count, what);
        var values = new float[count];
        for (var i = 0; i < count; i++)
            values[i] = BinaryPrimitives.ReadSingleLittleEndian(bytes[(4 * i)..]);
        layout.ExpectAll(values, what, float.IsFinite, "not finite");
        return values;
    }

    public static float[] CountedFloats(this Layout layout, string what) => layout.Floats(layout.Count(what, 4), what);

    public static double[] Doubles(this Layout layout, int count, string what)
    {
        var bytes = layout.Bytes(8L * count, what);
        var values = new double[count];
        for (var i = 0; i < count; i++)
            values[i] = BinaryPrimitives.ReadDoubleLittleEndian(bytes[(8 * i)..]);
        layout.ExpectAll(values, what, double.IsFinite, "not finite");
        return values;
    }

    public static double[] CountedDoubles(this Layout layout, string what) => layout.Doubles(layout.Count(what, 8), what);

    /// <summary>Notes the first value that does not hold.</summary>
    public static void ExpectAll<T>(this Layout layout, IReadOnlyList<T> values, string what, Func<T, bool> holds, string otherwise)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (holds(values[i]))
                continue;
            layout.Expect(false, $"{what}[{i}] is {values[i]}: {otherwise}");
            return;
        }
    }

    /// <summary>Indices of a list of so many things.</summary>
    public static void InRange(this Layout layout, IReadOnlyList<int> values, int limit, string what) =>
        layout.ExpectAll(values, what, value => value >= 0 && value < limit, $"out of range, there are {limit}");

    /// <summary>Indices of a list of so many things, each greater than the one before.</summary>
    public static void Ascending(this Layout layout, ReadOnlySpan<int> values, int limit, string what)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] > (i == 0 ? -1 : values[i - 1]) && values[i] < limit)
                continue;
            layout.Expect(false, $"{what}[{i}] is {values[i]}: not ascending from 0 and less than {limit}");
            return;
        }
    }

    /// <summary>Offsets into something of a length: from 0 to all of it, none less than the one before.</summary>
    public static void Monotone(this Layout layout, int[] values, int length, string what)
    {
        Layout.Demand(values.Length > 0 && values[0] == 0 && values[^1] == length, $"{what} do not go from 0 to {length}");
        for (var i = 1; i < values.Length; i++)
            Layout.Demand(values[i] >= values[i - 1], $"{what}[{i}] is {values[i]}, less than {values[i - 1]} before it");
    }
}
