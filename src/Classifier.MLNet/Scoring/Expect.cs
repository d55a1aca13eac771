using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Scoring;

/// <summary>What steps require of the columns that they read.</summary>
internal static class Expect
{
    /// <summary>Number of slots of a vector of numbers, 1 for a number, 0 when it varies from row to row.</summary>
    /// <exception cref="ArgumentException">It is neither.</exception>
    public static int Numbers(BoundColumn column) => column.Type switch
    {
        ScalarType { Codec: "Single" } => 1,
        VectorType { Item: ScalarType { Codec: "Single" } } vector => checked((int)vector.Size),
        _ => throw Not(column, "numbers"),
    };

    /// <summary>Number of slots of a vector of numbers.</summary>
    /// <exception cref="ArgumentException">It is none, or of varying size.</exception>
    public static int KnownVector(BoundColumn column) =>
        column.Type is VectorType && Numbers(column) is > 0 and var size ? size : throw Not(column, "a vector of numbers of known size");

    /// <summary>One number; gives its number of slots, 1.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static int Number(BoundColumn column) => column.Type is ScalarType ? Numbers(column) : throw Not(column, "a number");

    /// <summary>As many slots as something takes.</summary>
    /// <param name="column">The name by which the step reads the column.</param>
    /// <param name="slots">How many the column has.</param>
    /// <param name="taker">What takes them, for the message: "the predictor".</param>
    /// <param name="taken">How many it takes.</param>
    /// <exception cref="ArgumentException">The column has more or fewer.</exception>
    public static void Slots(string column, int slots, string taker, int taken)
    {
        if (slots != taken)
            throw new ArgumentException($"Column '{column}' has {slots} slots; {taker} takes {taken}.");
    }

    /// <summary>A text or a vector of texts.</summary>
    /// <exception cref="ArgumentException">It is neither.</exception>
    public static void Text(BoundColumn column)
    {
        if (Item(column.Type) is not ScalarType { Codec: "TextSpan" })
            throw Not(column, "text");
    }

    /// <summary>A vector of texts.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static void TextVector(BoundColumn column)
    {
        if (column.Type is not VectorType { Item: ScalarType { Codec: "TextSpan" } })
            throw Not(column, "a vector of texts");
    }

    /// <summary>The key type of a key or a vector of keys.</summary>
    /// <exception cref="ArgumentException">It is neither.</exception>
    public static KeyType Keys(BoundColumn column) => Item(column.Type) as KeyType ?? throw Not(column, "keys");

    /// <summary>The greatest key of a key or a vector of keys.</summary>
    /// <exception cref="ArgumentException">It is neither.</exception>
    public static uint KeyLimit(BoundColumn column) => Keys(column).Count is > 0 and <= uint.MaxValue and var count ? (uint)count : uint.MaxValue;

    /// <summary>A type, or a vector of it when the column is a vector.</summary>
    public static ColumnType SameShape(BoundColumn column, ColumnType item) => column.Type is VectorType vector ? vector with { Item = item } : item;

    /// <summary>The type itself, or of a vector's slots.</summary>
    public static ColumnType Item(ColumnType type) => type is VectorType vector ? vector.Item : type;

    private static ArgumentException Not(BoundColumn column, string wanted) =>
        new($"Column '{column.Schema.Name}' is of type {column.Type}; {wanted} belongs here.");
}
