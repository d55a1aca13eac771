using System.Collections.Immutable;

namespace Classifier.MLNet.Idv;

/// <summary>
/// One dense vector of texts: the number of vectors (1), slots, −1 for dense, no indices; then the number of texts, where each ends in
/// UTF-16 units, and all of them joined as UTF-8.
/// </summary>
internal static class TextVectorCodec
{
    private const int Dense = -1;

    public static ImmutableArray<string> Read(ByteReader reader)
    {
        var vectors = reader.Int32();
        var slots = reader.Int32();
        if (vectors != 1 || slots < 0 || reader.Int32() != Dense || reader.Int32() != 0)
            throw reader.Fault("names that are not one dense vector");
        var texts = ReadTexts(reader);
        reader.RequireEnd();
        return texts.Length == slots ? texts : throw reader.Fault($"{texts.Length} names for {slots} slots");
    }

    /// <summary>The part after the vector's shape.</summary>
    public static ImmutableArray<string> ReadTexts(ByteReader reader)
    {
        var ends = reader.CountedArray<int>();
        var joined = ColumnTypeCodec.ReadUtf8(reader);
        var texts = ImmutableArray.CreateBuilder<string>(ends.Length);
        var start = 0;
        foreach (var end in ends)
        {
            if (end < start || end > joined.Length)
                throw reader.Fault("a name that ends before it begins or beyond the text");
            texts.Add(joined[start..end]);
            start = end;
        }

        if (start != joined.Length)
            throw reader.Fault("text after the last name");
        return texts.MoveToImmutable();
    }

    public static byte[] Write(ImmutableArray<string> texts)
    {
        var writer = new ByteWriter();
        writer.Int32(1);
        writer.Int32(texts.Length);
        writer.Int32(Dense);
        writer.Int32(0);
        WriteTexts(writer, texts);
        return writer.ToArray();
    }

    /// <summary>The part after the vector's shape.</summary>
    public static void WriteTexts(ByteWriter writer, ImmutableArray<string> texts)
    {
        writer.Int32(texts.Length);
        var end = 0;
        foreach (var text in texts)
            writer.Int32(end += text.Length);
        writer.Utf8(string.Concat(texts));
    }
}
