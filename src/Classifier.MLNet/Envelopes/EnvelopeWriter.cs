using System.Text;

namespace Classifier.MLNet.Envelopes;

/// <summary>Writes a <c>Model.key</c>; the counterpart of <see cref="EnvelopeReader"/>.</summary>
internal static class EnvelopeWriter
{
    /// <param name="envelope">What to write.</param>
    /// <param name="assembly">
    /// The assembly in which ML.NET finds the component, a simple name; ML.NET loads it before it looks up the loader.
    /// </param>
    public static byte[] Write(Envelope envelope, string assembly)
    {
        var characters = Encoding.Unicode.GetBytes(string.Concat(envelope.Strings));
        var assemblyName = Encoding.Unicode.GetBytes(assembly);
        var hasStrings = !envelope.Strings.IsEmpty;
        long blockEnd = Envelope.HeaderSize + envelope.Block.Length;
        long tableSize = sizeof(long) * envelope.Strings.Length;
        var stringsEnd = blockEnd + tableSize + characters.Length;
        var tail = stringsEnd + assemblyName.Length;

        var writer = new ByteWriter();
        writer.UInt64(Envelope.Magic);
        writer.UInt32(Envelope.Version);
        writer.UInt32(Envelope.Version);
        writer.Int64(Envelope.HeaderSize);
        writer.Int64(envelope.Block.Length);
        writer.Int64(hasStrings ? blockEnd : 0);
        writer.Int64(tableSize);
        writer.Int64(hasStrings ? blockEnd + tableSize : 0);
        writer.Int64(characters.Length);
        Ascii(writer, envelope.Id.Signature.Replace(' ', '\0'), Envelope.SignatureSize);
        writer.UInt32(envelope.Id.Written);
        writer.UInt32(envelope.Id.Readable);
        Ascii(writer, envelope.Id.Loader, Envelope.LoaderSize);
        Ascii(writer, envelope.Id.AlternativeLoader, Envelope.LoaderSize);
        writer.Int64(tail);
        writer.Int64(tail + Envelope.TailSize);
        writer.Int64(stringsEnd);
        writer.Int32(assemblyName.Length);
        writer.Bytes(new byte[Envelope.HeaderSize - writer.Length]);

        writer.Bytes(envelope.Block.Span);
        var end = 0L;
        foreach (var text in envelope.Strings)
            writer.Int64(end += sizeof(char) * text.Length);
        writer.Bytes(characters);
        writer.Bytes(assemblyName);
        writer.UInt64(Envelope.TailMagic);
        return writer.ToArray();
    }

    private static void Ascii(ByteWriter writer, string text, int size)
    {
        writer.Bytes(Encoding.ASCII.GetBytes(text));
        writer.Bytes(new byte[size - text.Length]);
    }
}
