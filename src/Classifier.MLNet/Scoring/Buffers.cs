using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Scoring;

/// <summary>Which buffer holds a column of a type.</summary>
internal static class Buffers
{
    /// <exception cref="NotSupportedException">No buffer holds such values.</exception>
    public static ColumnBuffer Create(ColumnType type) => (type is VectorType vector ? vector.Item : type) switch
    {
        KeyType => new KeyBuffer(),
        ScalarType { Codec: "TextSpan" } => new TextBuffer(),
        ScalarType { Codec: "Single" } => new NumberBuffer(),
        ScalarType { Codec: "Boolean" } when type is ScalarType => new BooleanBuffer(),
        _ => throw new NotSupportedException($"Columns of type {type} cannot be given or asked for."),
    };
}
