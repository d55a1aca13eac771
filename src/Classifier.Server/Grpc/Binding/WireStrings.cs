using System.Text.Unicode;
using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace Classifier.Server.Grpc.Binding;

/// <summary>
/// Checks strings in a serialised message. Google.Protobuf quietly replaces bytes that are not UTF-8, though the format asks
/// parsers to refuse them; a caller who sends such bytes has the wrong encoding and should hear of it.
/// </summary>
internal static class WireStrings
{
    private const int DeepestNesting = 100;

    /// <summary>
    /// True when the bytes are fields from the first to the last and every string field, at any depth, is UTF-8. Groups, which
    /// proto3 does not have, count as unreadable.
    /// </summary>
    public static bool AreUtf8(ReadOnlySpan<byte> message, MessageDescriptor type) => AreUtf8(message, type, DeepestNesting);

    private static bool AreUtf8(ReadOnlySpan<byte> message, MessageDescriptor type, int depth)
    {
        while (!message.IsEmpty)
        {
            if (!TryReadVarint(ref message, out var tag))
                return false;
            switch (WireFormat.GetTagWireType((uint)tag))
            {
                case WireFormat.WireType.Varint when TryReadVarint(ref message, out _):
                    break;
                case WireFormat.WireType.Fixed64 when TryTake(ref message, sizeof(ulong), out _):
                    break;
                case WireFormat.WireType.Fixed32 when TryTake(ref message, sizeof(uint), out _):
                    break;
                case WireFormat.WireType.LengthDelimited
                    when TryReadVarint(ref message, out var length) && TryTake(ref message, length, out var value):
                    if (!IsUtf8(value, type.FindFieldByNumber(WireFormat.GetTagFieldNumber((uint)tag)), depth))
                        return false;
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    private static bool IsUtf8(ReadOnlySpan<byte> value, FieldDescriptor? field, int depth) => field?.FieldType switch
    {
        FieldType.String => Utf8.IsValid(value),
        FieldType.Message => depth > 0 && AreUtf8(value, field.MessageType, depth - 1),
        _ => true,
    };

    private static bool TryTake(ref ReadOnlySpan<byte> bytes, ulong count, out ReadOnlySpan<byte> taken)
    {
        if (count > (ulong)bytes.Length)
        {
            taken = default;
            return false;
        }

        taken = bytes[..(int)count];
        bytes = bytes[(int)count..];
        return true;
    }

    private static bool TryReadVarint(ref ReadOnlySpan<byte> bytes, out ulong value)
    {
        value = 0;
        for (var i = 0; i < bytes.Length && i < 10; i++)
        {
            value |= (ulong)(bytes[i] & 0x7F) << (7 * i);
            if (bytes[i] < 0x80)
            {
                bytes = bytes[(i + 1)..];
                return true;
            }
        }

        return false;
    }
}
