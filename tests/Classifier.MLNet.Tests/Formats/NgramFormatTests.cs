using Classifier.MLNet.Envelopes;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Formats;

public sealed class NgramFormatTests
{
    private static readonly EnvelopeId Id = new("NGRAMTRN", 0x00010003, 0x00010003, "NgramTransform");

    [Fact]
    public void Write_Ngrams_ComeBackTheSame()
    {
        var pool = new NgramPool(3, [1], [200, 0], [uint.MaxValue, 70000, 128]);
        var written = new NgramTransform(
            new NgramColumn("A", "B", pool, skips: 2, NgramWeighting.FrequencyTimesInverseDocumentFrequency, [0, 1.5, 2]),
            new NgramColumn("C", "C", new NgramPool(1)));

        var read = Blocks.RoundTrip(written);

        var column = read.Columns[0];
        Assert.Equal(("A", "B", 2, 3), (column.Output, column.Input, column.Skips, column.Pool.MaxLength));
        Assert.Equal(NgramWeighting.FrequencyTimesInverseDocumentFrequency, column.Weighting);
        Assert.Equal<double>([0, 1.5, 2], column.InverseDocumentFrequencies);
        Assert.Equal([uint.MaxValue, 70000, 128], column.Pool[2].ToArray());
        Assert.Equal(0, read.Columns[1].Pool.Count);
        Assert.Equal(Blocks.BlockOf(written), Blocks.BlockOf(read));
    }

    [Fact]
    public void Read_FrequenciesWithRoomAtTheirEnd_TakesThoseInUse()
    {
        var transform = (NgramTransform)Blocks.Read(Id, block => Block(block, weighting: 1, frequencies: [0.5, 0.25, 0, 0]), "A", "B");

        Assert.Equal<double>([0.5, 0.25], Assert.Single(transform.Columns).InverseDocumentFrequencies);
    }

    [Fact]
    public void Read_Block_HasItsNgrams()
    {
        var transform = (NgramTransform)Blocks.Read(Id, block => Block(block), "A", "B");

        var pool = Assert.Single(transform.Columns).Pool;
        Assert.Equal([5], pool[0].ToArray());
        Assert.Equal([300, 1], pool[1].ToArray());
    }

    [Theory]
    [InlineData("too long", 11, 0, 0, 2, 1, 4)]
    [InlineData("too short", 0, 0, 0, 2, 1, 4)]
    [InlineData("longer than allowed", 1, 0, 0, 2, 1, 4)]
    [InlineData("too many skips", 2, 9, 0, 2, 1, 4)]
    [InlineData("no such weighting", 2, 0, 3, 2, 1, 4)]
    [InlineData("frequencies missing", 2, 0, 2, 2, 1, 4)]
    [InlineData("count beyond the block", 2, 0, 0, int.MaxValue, 1, 4)]
    [InlineData("count below 0", 2, 0, 0, -1, 1, 4)]
    [InlineData("n-gram cut in a key", 2, 0, 0, 2, 2, 4)]
    [InlineData("n-grams that go back", 2, 0, 0, 2, 5, 4)]
    [InlineData("n-gram without keys", 2, 0, 0, 2, 0, 4)]
    [InlineData("end below 0", 2, 0, 0, 2, 1, -4)]
    public void Read_UnsoundNgrams_IsRefused(string what, int length, int skips, int weighting, int count, int second, int end)
    {
        var fault = Assert.Throws<ModelFormatException>(
            () => Blocks.Read(Id, block => Block(block, length, skips, weighting, count, second, end), "A", "B"));

        Assert.True(fault.Location == "Part/Model.key", what);
    }

    [Fact]
    public void Read_NgramsOfALengthThatIsNotMarked_IsRefused() =>
        Assert.Throws<ModelFormatException>(() => Blocks.Read(Id, block => Block(block, hasPairs: false), "A", "B"));

    /// <summary>The n-grams 5 and 300 1.</summary>
    private static void Block(
        ByteWriter block, int length = 2, int skips = 0, int weighting = 0, int count = 2, int second = 1, int end = 4, bool hasPairs = true,
        double[]? frequencies = null)
    {
        block.Int32(1);
        block.Int32(0);
        block.Int32(1);
        block.Int32(length);
        block.Int32(skips);
        block.Int32(weighting);
        for (var i = 1; i <= length; i++)
            block.Bool(i != 2 || hasPairs);
        block.Int32(count);
        block.Array<int>([0, second, end]);
        block.Bytes([5, 0xAC, 0x02, 1]);
        block.CountedArray<double>(frequencies ?? []);
    }
}
