using System.Collections.Immutable;
using System.Text;

namespace Classifier.MLNet.Envelopes;

/// <summary>Reads a <c>Model.key</c>: a header of 256 bytes, the block, the strings, the assembly name (ignored), the tail.</summary>
internal static class EnvelopeReader
{
    public static Envelope Read(ReadOnlyMemory<byte> entry, string location)
    {
        var header = new ByteReader(entry, location);
        if (header.UInt64() != Envelope.Magic)
            throw header.Fault("not a model: it does not begin with ML.NET's magic number");
        var written = header.UInt32();
        var readable = header.UInt32();
        if (written < Envelope.OldestVersion || readable > Envelope.Version)
            throw header.Fault($"container version {EnvelopeId.Dotted(written)} is not supported");
        var block = Part(header, entry);
        var table = Part(header, entry);
        var characters = Part(header, entry);
        var id = new EnvelopeId(
            Ascii(header.Bytes(Envelope.SignatureSize)), header.UInt32(), header.UInt32(),
            Ascii(header.Bytes(Envelope.LoaderSize)).TrimEnd(), Ascii(header.Bytes(Envelope.LoaderSize)).TrimEnd());
        var tail = header.Int64();
        var end = header.Int64();
        header.Skip(sizeof(long)); // where the assembly name begins
        var parts = Envelope.HeaderSize + block.Length + table.Length + characters.Length + header.UInt32();
        if (end != entry.Length || tail != end - Envelope.TailSize || tail != parts)
            throw header.Fault("cut short or damaged: its parts do not add up to its length");
        if (new ByteReader(entry[(int)tail..], location).UInt64() != Envelope.TailMagic)
            throw header.Fault("cut short or damaged: its tail is missing");
        return new Envelope(id, block, Strings(table, characters.Span, location));
    }

    /// <summary>An offset and a length, both of 64 bits, and the bytes that they name.</summary>
    private static ReadOnlyMemory<byte> Part(ByteReader header, ReadOnlyMemory<byte> entry)
    {
        var start = header.Int64();
        var length = header.Int64();
        if (start < 0 || length < 0 || start > entry.Length || length > entry.Length - start)
            throw header.Fault($"a part of {length} bytes at {start} lies outside its {entry.Length} bytes");
        return entry.Slice((int)start, (int)length);
    }

    /// <summary>The table holds the end of each string in bytes; each begins where the one before it ends.</summary>
    private static ImmutableArray<string> Strings(ReadOnlyMemory<byte> table, ReadOnlySpan<byte> characters, string location)
    {
        var ends = new ByteReader(table, location);
        var strings = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        while (ends.Remaining > 0)
        {
            var end = ends.Int64();
            if (end < start || end > characters.Length || end % sizeof(char) != 0)
                throw ends.Fault("its table of strings is damaged");
            strings.Add(Encoding.Unicode.GetString(characters[start..(int)end]));
            start = (int)end;
        }

        if (start != characters.Length)
            throw ends.Fault("its table of strings does not cover the characters");
        return strings.ToImmutable();
    }

    /// <summary>NUL reads as a blank, and whatever a message should not show as a question mark.</summary>
    private static string Ascii(ReadOnlySpan<byte> bytes)
    {
        Span<char> text = stackalloc char[Envelope.LoaderSize];
        for (var i = 0; i < bytes.Length; i++)
            text[i] = bytes[i] == 0 ? ' ' : bytes[i] is >= 0x20 and < 0x7F ? (char)bytes[i] : '?';
        return text[..bytes.Length].ToString();
    }
}
