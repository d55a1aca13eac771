using System.Collections.Immutable;
using System.IO.Compression;
using Classifier.MLNet.Archives;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Idv;

namespace Classifier.MLNet.Tests.Idv;

public sealed class SchemaTests
{
    private static readonly ImmutableArray<ColumnSchema> Columns =
    [
        new("Text", ColumnType.Text),
        new("Nhãn", ColumnType.Key(3)) { KeyNames = ["một", "", "ba😀"] },
        new("Num", ColumnType.NumberVector(4)),
        new("Keys", new VectorType(ColumnType.Key(9), [0])),
        new("Flag", new ScalarType("Boolean")),
    ];

    [Fact]
    public void Read_WhatWriteWrote_IsTheSame()
    {
        var read = Read(SchemaWriter.Write(Columns));

        Assert.Equal(Columns.Select(c => c.Name), read.Select(c => c.Name));
        Assert.Equal(Columns[1].Type, read[1].Type);
        Assert.Equal<string>(Columns[1].KeyNames, read[1].KeyNames);
        Assert.Equal(4, Assert.IsType<VectorType>(read[2].Type).Size);
        Assert.Equal(ColumnType.Key(9), Assert.IsType<VectorType>(read[3].Type).Item);
        Assert.Equal(new ScalarType("Boolean"), read[4].Type);
    }

    /// <summary>ML.NET's own schema of these columns has 413 bytes.</summary>
    [Fact]
    public void Write_ColumnsOfTheDocumentedSchema_TakesTheDocumentedBytes() =>
        Assert.Equal(413, SchemaWriter.Write(
        [
            new("Label", ColumnType.Text), new("Text", ColumnType.Text),
            new("Num", ColumnType.NumberVector(4)), new("IsSport", new ScalarType("Boolean")),
        ]).Length);

    [Fact]
    public void Read_KeyNamesNotWanted_AreLeftOut() =>
        Assert.Empty(new SchemaReader(SchemaWriter.Write(Columns), "x", new MemoryBudget(1000)).Read(_ => false)[1].KeyNames);

    [Fact]
    public void Read_DeflatedKeyNames_AreDecoded() => Assert.Equal<string>(Columns[1].KeyNames, Read(WithDeflatedNames())[1].KeyNames);

    [Fact]
    public void Read_NamesBeyondTheBudget_AreRefused()
    {
        var columns = Columns.SetItem(1, new("K", ColumnType.Key(1)) { KeyNames = [new string('x', 10_000)] });
        var bytes = SchemaWriter.Write(columns);

        Assert.Throws<ModelFormatException>(() => new SchemaReader(bytes, "x", new MemoryBudget(50_000)).Read(_ => true));
    }

    [Fact]
    public void Write_NameThatIsNotText_IsRefused() =>
        Assert.ThrowsAny<ArgumentException>(() => SchemaWriter.Write([new ColumnSchema("\uD800", ColumnType.Text)]));

    private static ImmutableArray<ColumnSchema> Read(byte[] bytes) =>
        new SchemaReader(bytes, "x", new MemoryBudget(100_000)).Read(_ => true);

    /// <summary>The schema with the names of its second column put, deflated, between the names' old place and the list of columns.</summary>
    private static byte[] WithDeflatedNames()
    {
        var plain = SchemaWriter.Write(Columns);
        var names = TextVectorCodec.Write(Columns[1].KeyNames);
        using var deflated = new MemoryStream();
        using (var stream = new DeflateStream(deflated, CompressionLevel.Optimal, leaveOpen: true))
            stream.Write(names);

        // The annotation ends in compression, offset (8 bytes) and length (one byte here); the list of columns follows.
        var directory = (int)BitConverter.ToInt64(plain, 24);
        var annotation = plain[(256 + names.Length)..directory];
        annotation[^10] = 1;
        annotation[^1] = checked((byte)deflated.Length);
        byte[] changed = [.. plain[..256], .. deflated.ToArray(), .. annotation, .. plain[directory..]];
        var shift = (int)deflated.Length - names.Length;
        Shift(changed, 24, shift);
        Shift(changed, 32, shift);
        var list = changed.AsSpan(directory + shift);
        Shift(changed, directory + shift + list.IndexOf("Key2"u8) + 4 + 1 + 16 + 1 + 1 + 8, shift);
        return changed;
    }

    private static void Shift(byte[] bytes, int at, int by) => BitConverter.TryWriteBytes(bytes.AsSpan(at), BitConverter.ToInt64(bytes, at) + by);
}
