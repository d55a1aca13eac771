using Classifier.MLNet.Columns;
using Classifier.MLNet.Envelopes;
using Classifier.MLNet.Formats;
using Classifier.MLNet.Idv;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Formats;

public sealed class KeyFormatTests
{
    private static readonly EnvelopeId Maps = new("TERM MAN", 0x00010002, 0x00010002, "TermManager");

    [Fact]
    public void Write_EveryKindOfVocabulary_ComesBackTheSame()
    {
        var written = new ValueToKeyTransform(
            new("A", "B", new TextVocabulary("xã", "tỉnh")) { HasTextNames = true },
            new("C", "C", new NumberVocabulary(1.5f, -2)),
            new("D", "D", new BooleanVocabulary(true, false)),
            new("E", "E", new OpaqueVocabulary(new KeyType(new ScalarType("UInt16"), 9), 2, [1, 2, 3, 4])));

        var read = Blocks.RoundTrip(written);

        Assert.Equal(written.Columns.Select(c => (c.Output, c.Input, c.HasTextNames)), read.Columns.Select(c => (c.Output, c.Input, c.HasTextNames)));
        Assert.Equal<string>(["xã", "tỉnh"], Assert.IsType<TextVocabulary>(read.Columns[0].Vocabulary).Texts);
        Assert.Equal<float>([1.5f, -2], Assert.IsType<NumberVocabulary>(read.Columns[1].Vocabulary).Numbers);
        Assert.Equal<bool>([true, false], Assert.IsType<BooleanVocabulary>(read.Columns[2].Vocabulary).Values);
        Assert.Equal<byte>([1, 2, 3, 4], Assert.IsType<OpaqueVocabulary>(read.Columns[3].Vocabulary).Bytes);
        Assert.Equal(Blocks.BlockOf(written), Blocks.BlockOf(read));
    }

    [Fact]
    public void Read_MapOfMLNet_IsUnderstood()
    {
        var maps = (TermMaps)Blocks.Read(
            Maps, block => block.Bytes([1, 0, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]), "second", "first");

        Assert.Equal<string>(["first", "second"], Assert.IsType<TextVocabulary>(Assert.Single(maps.Vocabularies)).Texts);
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(-1)]
    [InlineData(9)]
    public void Read_CountBeyondTheBlock_IsRefused(int count)
    {
        Assert.Throws<ModelFormatException>(() => Blocks.Read(Maps, block => Map(block, 0, null, count), "a"));
        foreach (var type in new[] { ColumnType.Number, ColumnType.Boolean, new ScalarType("Double") })
            Assert.Throws<ModelFormatException>(() => Blocks.Read(Maps, block => Map(block, 1, type, count)));
    }

    [Fact]
    public void Read_TextTwiceOrEmptyOrTypeUnknown_IsRefused()
    {
        Assert.Throws<ModelFormatException>(() => Blocks.Read(Maps, block => Map(block, 0, null, 2, 0, 0), "a"));
        Assert.Throws<ModelFormatException>(() => Blocks.Read(Maps, block => Map(block, 0, null, 1, 0), ""));
        Assert.Throws<ModelFormatException>(() => Blocks.Read(Maps, block => Map(block, 1, ColumnType.Text, 1, 0)));
        Assert.Throws<ModelFormatException>(() => Blocks.Read(Maps, block => Map(block, 2, null, 0)));
    }

    [Fact]
    public void Write_KeysToTextsAndVectors_ComeBackTheSame()
    {
        var names = Blocks.RoundTrip(new KeyToValueTransform(new ColumnPair("A", "B"), new ColumnPair("C", "C")));
        var vectors = Blocks.RoundTrip(new KeyToVectorTransform(new("A", "B", true), new("C", "C")));

        Assert.Equal<ColumnPair>([new("A", "B"), new("C", "C")], names.Columns);
        Assert.Equal<KeyToVectorColumn>([new("A", "B", true), new("C", "C")], vectors.Columns);
    }

    private static void Map(ByteWriter block, byte kind, ColumnType? type, int count, params int[] values)
    {
        block.Int32(1);
        block.Byte(kind);
        if (type is not null)
            ColumnTypeCodec.Write(block, type);
        block.Int32(count);
        block.Array<int>(values);
    }
}
