using System.Collections.Immutable;
using static System.FormattableString;

namespace Classifier.MLNet.Columns;

/// <summary>The type of a column in a schema.</summary>
public abstract record ColumnType
{
    /// <summary>Text.</summary>
    public static ScalarType Text { get; } = new("TextSpan");

    /// <summary>A vector of texts, as many as there are in the row.</summary>
    public static VectorType TextVector { get; } = new(Text, [0]);

    /// <summary>One 32-bit number.</summary>
    public static ScalarType Number { get; } = new("Single");

    /// <summary>A truth value.</summary>
    public static ScalarType Boolean { get; } = new("Boolean");

    /// <summary>A vector of 32-bit numbers.</summary>
    /// <param name="size">Number of slots; 0 when it varies from row to row.</param>
    public static VectorType NumberVector(int size) => new(Number, [size]);

    /// <summary>A key stored as an unsigned 32-bit integer.</summary>
    /// <param name="count">Number of keys; keys run 1 … count, 0 is missing.</param>
    public static KeyType Key(int count) => new(new ScalarType("UInt32"), (ulong)count);

    /// <summary>The type in words, such as <c>vector of 4 numbers</c>.</summary>
    public sealed override string ToString() => this switch
    {
        ScalarType { Codec: "TextSpan" } => "text",
        ScalarType { Codec: "Single" } => "number",
        ScalarType { Codec: "Boolean" } => "boolean",
        ScalarType scalar => scalar.Codec,
        KeyType key => Invariant($"key of {key.Count}"),
        VectorType { Size: 0, Item: KeyType keys } => Invariant($"vector of keys of {keys.Count}"),
        VectorType { Size: 0 } vector => $"vector of {vector.Item}s",
        VectorType { Item: KeyType keys } vector => Invariant($"vector of {vector.Size} keys of {keys.Count}"),
        VectorType vector => Invariant($"vector of {vector.Size} {vector.Item}s"),
        _ => "unknown",
    };
}

/// <summary>A type without parameters.</summary>
/// <param name="Codec">Its name in the file: <c>TextSpan</c>, <c>Single</c>, <c>Double</c>, <c>Boolean</c>, <c>Int32</c>, <c>UInt32</c>, …</param>
public sealed record ScalarType(string Codec) : ColumnType;

/// <summary>A key: an unsigned integer that stands for one of a fixed number of values.</summary>
/// <param name="Raw">The integer type, such as <c>UInt32</c>.</param>
/// <param name="Count">Number of keys.</param>
public sealed record KeyType(ScalarType Raw, ulong Count) : ColumnType;

/// <summary>A vector (in the file: <c>VBuffer</c>).</summary>
/// <param name="Item">The type of its slots.</param>
/// <param name="Dimensions">Its dimensions; a dimension of 0 varies from row to row.</param>
public sealed record VectorType(ColumnType Item, ImmutableArray<int> Dimensions) : ColumnType
{
    /// <summary>Number of slots; 0 when it varies from row to row.</summary>
    public long Size => Dimensions.Aggregate(1L, (size, dimension) => size * dimension);
}
