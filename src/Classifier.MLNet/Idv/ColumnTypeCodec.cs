using System.Collections.Immutable;
using System.Text;
using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Idv;

/// <summary>A column type in the file: a name, the length of its parameters, its parameters.</summary>
internal static class ColumnTypeCodec
{
    private const int MaxNesting = 4;
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    public static ColumnType Read(ByteReader reader, int nesting = 0)
    {
        var name = ReadUtf8(reader);
        var parameters = reader.Leb128();
        var end = reader.Remaining - parameters;
        ColumnType type = name switch
        {
            _ when nesting > MaxNesting => throw reader.Fault($"a column type nested more than {MaxNesting} deep"),
            IdvFormat.VectorCodec => new VectorType(Read(reader, nesting + 1), Dimensions(reader)),
            IdvFormat.KeyCodec when Read(reader, nesting + 1) is ScalarType raw => new KeyType(raw, reader.UInt64()),
            _ => new ScalarType(name),
        };
        if (reader.Remaining != end)
            throw reader.Fault("a column type of unknown parameters");
        return type;
    }

    public static void Write(ByteWriter writer, ColumnType type)
    {
        var parameters = new ByteWriter();
        switch (type)
        {
            case VectorType vector:
                Write(parameters, vector.Item);
                parameters.CountedArray(vector.Dimensions.AsSpan());
                break;
            case KeyType key:
                Write(parameters, key.Raw);
                parameters.UInt64(key.Count);
                break;
        }

        writer.Utf8(type switch
        {
            VectorType => IdvFormat.VectorCodec,
            KeyType => IdvFormat.KeyCodec,
            _ => ((ScalarType)type).Codec,
        });
        writer.Leb128(parameters.Length);
        writer.Bytes(parameters.Written);
    }

    public static string ReadUtf8(ByteReader reader)
    {
        try
        {
            return StrictUtf8.GetString(reader.Bytes(reader.Leb128()));
        }
        catch (DecoderFallbackException)
        {
            throw reader.Fault("text that is not UTF-8");
        }
    }

    private static ImmutableArray<int> Dimensions(ByteReader reader)
    {
        var dimensions = reader.CountedArray<int>();
        if (dimensions.Any(d => d < 0) || dimensions.Aggregate(1.0, (size, d) => size * d) > int.MaxValue)
            throw reader.Fault("a vector of impossible dimensions");
        return [.. dimensions];
    }
}
