using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Scoring;

/// <summary>Which buffer holds a column of a type.</summary>
internal static class Buffers
{
    public static bool CanHold(ColumnType type) => CreateOrNull(type) is not null;

    /// <exception cref="NotSupportedException">No buffer holds such values.</exception>
    public static ColumnBuffer Create(ColumnType type) =>
        CreateOrNull(type) ?? throw new NotSupportedException($"Rows cannot hold columns of type {type}.");

    private static ColumnBuffer? CreateOrNull(ColumnType type) => Expect.Item(type) switch
    {
        KeyType => new KeyBuffer(),
        ScalarType { Codec: "TextSpan" } => new TextBuffer(),
        ScalarType { Codec: "Single" } => new NumberBuffer(),
        ScalarType { Codec: "Boolean" } when type is ScalarType => new BooleanBuffer(),
        _ => null,
    };
}
