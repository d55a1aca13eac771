using Classifier.MLNet.Envelopes;

namespace Classifier.MLNet.Tests.Envelopes;

public sealed class EnvelopeTests
{
    private static readonly Envelope Sample = new(
        new EnvelopeId("MC  PRED", 0x00010002, 0x00010001, "MulticlassPredXfer", "Other"),
        new byte[] { 1, 2, 3 },
        ["Features", "", "Nhãn"]);

    [Fact]
    public void Read_WhatWriteWrote_IsTheSame()
    {
        var read = EnvelopeReader.Read(EnvelopeWriter.Write(Sample, "Microsoft.ML.Data"), "x");

        Assert.Equal(Sample.Id, read.Id);
        Assert.Equal(Sample.Block.ToArray(), read.Block.ToArray());
        Assert.Equal<string>(Sample.Strings, read.Strings);
    }

    [Fact]
    public void Read_NoStringsAndEmptyBlock_IsTheSame()
    {
        var read = EnvelopeReader.Read(EnvelopeWriter.Write(Sample with { Block = default, Strings = [] }, "A"), "x");

        Assert.Empty(read.Strings);
        Assert.Equal(0, read.Block.Length);
    }

    /// <summary>The layout in numbers, so that reader and writer cannot be wrong together.</summary>
    [Fact]
    public void Write_Sample_HasTheDocumentedLayout()
    {
        var bytes = EnvelopeWriter.Write(Sample, "Ab");

        Assert.Equal("ML\0MODEL"u8.ToArray(), bytes[..8]);
        Assert.Equal(256, BitConverter.ToInt64(bytes, 0x10));
        Assert.Equal(3, BitConverter.ToInt64(bytes, 0x18));
        Assert.Equal(259, BitConverter.ToInt64(bytes, 0x20));
        Assert.Equal(24, BitConverter.ToInt64(bytes, 0x28));
        Assert.Equal(283, BitConverter.ToInt64(bytes, 0x30));
        Assert.Equal(24, BitConverter.ToInt64(bytes, 0x38));
        Assert.Equal("MC\0\0PRED"u8.ToArray(), bytes[0x40..0x48]);
        Assert.Equal(311, BitConverter.ToInt64(bytes, 0x80));
        Assert.Equal(319, BitConverter.ToInt64(bytes, 0x88));
        Assert.Equal(307, BitConverter.ToInt64(bytes, 0x90));
        Assert.Equal(4, BitConverter.ToInt32(bytes, 0x98));
        Assert.Equal([16, 16, 24], Enumerable.Range(0, 3).Select(i => BitConverter.ToInt64(bytes, 259 + (8 * i))));
        Assert.Equal(319, bytes.Length);
        Assert.Equal("LEDOM\0LM"u8.ToArray(), bytes[311..]);
    }

    [Theory]
    [InlineData(0x00)]
    [InlineData(0x0D)]
    [InlineData(0x18)]
    [InlineData(0x28)]
    [InlineData(0x38)]
    [InlineData(0x80)]
    [InlineData(0x88)]
    [InlineData(0x98)]
    public void Read_DamagedHeader_IsRefused(int offset)
    {
        var bytes = EnvelopeWriter.Write(Sample, "Ab");
        bytes[offset] ^= 0x40;

        Assert.Throws<ModelFormatException>(() => EnvelopeReader.Read(bytes, "x"));
    }
}
