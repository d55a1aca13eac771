using Classifier.MLNet.Columns;
using Classifier.MLNet.Envelopes;
using Classifier.MLNet.Idv;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Formats;

public sealed class HashFormatTests
{
    private static readonly EnvelopeId Names = new("TEXTSPBF", 0x00010001, 0x00010001, "TextSpanBuffer");

    [Fact]
    public void Write_Hashes_ComeBackTheSame()
    {
        var written = new HashTransform(
            new HashColumn("A", "B", 30, 5) { IsOrdered = true, Names = new SlotNames(1 << 30, [3, 1 << 29], ["xã", "tỉnh"]) },
            new HashColumn("C", "C", 1) { IsCombined = true, Names = new SlotNames("a", "b") },
            new HashColumn("D", "D", 31));

        var read = Blocks.RoundTrip(written);

        Assert.Equal(
            [("A", "B", 30, 5u, true, false), ("C", "C", 1, HashColumn.DefaultSeed, false, true), ("D", "D", 31, HashColumn.DefaultSeed, false, false)],
            read.Columns.Select(c => (c.Output, c.Input, c.Bits, c.Seed, c.IsOrdered, c.IsCombined)));
        Assert.Equal(1 << 30, read.Columns[0].Names!.Length);
        Assert.Equal<int>([3, 1 << 29], read.Columns[0].Names!.Slots);
        Assert.Equal<string>(["xã", "tỉnh"], read.Columns[0].Names!.Names);
        Assert.Equal<string>(["a", "b"], read.Columns[1].Names!.Names);
        Assert.Null(read.Columns[2].Names);
        Assert.Equal(Blocks.BlockOf(written), Blocks.BlockOf(read));
    }

    [Fact]
    public void Read_Version13_HasNoCombinedHashes()
    {
        var id = new EnvelopeId("HASHTRNS", 0x00010003, 0x00010003, "HashTransform");
        var transform = (HashTransform)Blocks.Read(id, block => block.Bytes([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 7, 0, 0, 0, 1]), "A");

        var column = Assert.Single(transform.Columns);
        Assert.Equal((9, 7u, true, false), (column.Bits, column.Seed, column.IsOrdered, column.IsCombined));
    }

    [Fact]
    public void Read_Version12_IsRefused() => Assert.Throws<ModelFormatException>(
        () => Blocks.Read(new EnvelopeId("HASHTRNS", 0x00010002, 0x00010002, "HashTransform"), block => block.Int32(0)));

    [Fact]
    public void Write_HashedNgrams_ComeBackTheSame()
    {
        var written = new HashedNgramTransform(
            new HashedNgramColumn("A", ["B", "C"], 3, 2, 30, 5) { RehashesUnigrams = true, IsOrdered = false, HasAllLengths = false },
            new HashedNgramColumn("D", ["D"], 1, 0, 2) { Names = new SlotNames("a", "", "b", "c") });

        var read = Blocks.RoundTrip(written);

        var column = read.Columns[0];
        Assert.Equal(("A", 3, 2, 30, 5u), (column.Output, column.Length, column.Skips, column.Bits, column.Seed));
        Assert.Equal((true, false, false), (column.RehashesUnigrams, column.IsOrdered, column.HasAllLengths));
        Assert.Equal<string>(["B", "C"], column.Inputs);
        Assert.Equal<string>(["a", "", "b", "c"], read.Columns[1].Names!.Names);
        Assert.Equal(Blocks.BlockOf(written), Blocks.BlockOf(read));
    }

    [Fact]
    public void Read_TablesBeyondTheBudget_AreRefused()
    {
        var id = new EnvelopeId("HASHGRAM", 0x00010003, 0x00010003, "NgramHashTransform");
        Assert.Throws<ModelFormatException>(() => Blocks.Read(id, block =>
        {
            block.Int32(5);
            for (var column = 0; column < 5; column++)
            {
                block.Array<int>([1, 0, 0, 2, 0, 22, 7]);
                block.Bytes([0, 1, 1]);
            }
        }, "A"));
    }

    [Theory]
    [InlineData("slot out of range", 8, 1, new[] { 8 }, 1)]
    [InlineData("slot below 0", 8, 1, new[] { -1 }, 1)]
    [InlineData("slots that do not ascend", 8, 2, new[] { 3, 3 }, 2)]
    [InlineData("fewer slots than names", 8, 2, new[] { 3 }, 2)]
    [InlineData("fewer names than said", 8, 2, new[] { 3, 4 }, 1)]
    [InlineData("fewer names than slots", 8, -1, new int[0], 7)]
    [InlineData("all names and some", 2, -1, new[] { 0, 1 }, 2)]
    [InlineData("length below 0", -1, 0, new int[0], 0)]
    public void Read_UnsoundNames_IsRefused(string what, int length, int count, int[] slots, int names)
    {
        var vector = new ByteWriter();
        vector.Array<int>([1, length, count]);
        vector.CountedArray<int>(slots);
        TextVectorCodec.WriteTexts(vector, [.. Enumerable.Repeat("a", names)]);

        var fault = Assert.Throws<ModelFormatException>(() => Blocks.Read(Names, block =>
        {
            ColumnTypeCodec.Write(block, new VectorType(ColumnType.Text, [0]));
            block.Int32(vector.Length);
            block.Bytes(vector.Written);
        }));

        Assert.True(fault.Location == "Part/Model.key", what);
    }
}
