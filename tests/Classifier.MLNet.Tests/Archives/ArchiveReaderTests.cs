using System.Buffers.Binary;
using System.IO.Compression;
using Classifier.MLNet.Archives;

namespace Classifier.MLNet.Tests.Archives;

public sealed class ArchiveReaderTests
{
    private static readonly byte[] Sample = [.. Enumerable.Range(0, 500).Select(i => (byte)(i * i))];

    [Theory]
    [InlineData(CompressionLevel.NoCompression)]
    [InlineData(CompressionLevel.Optimal)]
    public void Read_ZipOfTheFramework_GivesItsBytes(CompressionLevel level) =>
        Assert.Equal(Sample, Open(Zips.Pack([KeyValuePair.Create("a/b", Sample)], level)).Read("a/b").ToArray());

    [Fact]
    public void Read_BackslashesInNames_ReadAsSlashes() =>
        Assert.Equal(Sample, Open(Zips.Pack([KeyValuePair.Create("a\\b", Sample)])).Read("a/b").ToArray());

    [Theory]
    [InlineData("a/b", "a/b")]
    [InlineData("a/b", "a\\b")]
    public void Open_TwoEntriesOfOneName_IsRefused(string first, string second)
    {
        var zip = Zips.Pack([KeyValuePair.Create(first, Sample), KeyValuePair.Create(second, Sample)]);

        Assert.Equal("a/b", Assert.Throws<ModelFormatException>(() => Open(zip)).Location);
    }

    [Fact]
    public void Open_TwoEntriesOfTheSameBytes_IsRefused()
    {
        var zip = Zips.Pack([KeyValuePair.Create("a", Sample), KeyValuePair.Create("b", Sample)]);
        BinaryPrimitives.WriteInt32LittleEndian(zip.AsSpan(Central(zip) + 42), 0); // where the second begins: now the first does

        Assert.Contains("overlaps", Assert.Throws<ModelFormatException>(() => Open(zip)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_MoreEntriesThanAllowed_IsRefused()
    {
        var zip = Zips.Pack([KeyValuePair.Create("a", Sample), KeyValuePair.Create("b", Sample)]);

        Assert.Throws<ModelFormatException>(() => Open(zip, new ReadLimits { MaxEntries = 1 }));
        Assert.NotNull(Open(zip, new ReadLimits { MaxEntries = 2 }));
    }

    [Fact]
    public void Open_EntriesThatExpandTooMuch_IsRefused()
    {
        var zip = Zips.Pack([KeyValuePair.Create("zeros", new byte[1_000_000])], CompressionLevel.Optimal);

        Assert.Throws<ModelFormatException>(() => Open(zip, new ReadLimits { UnconditionalBytes = 1000, MaxExpansion = 10 }));
        Assert.Throws<ModelFormatException>(() => Open(zip, new ReadLimits { MaxTotalBytes = 999_999 }));
        Assert.Equal(1_000_000, Open(zip, ReadLimits.Default).Read("zeros").Length);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(1_000_001)]
    public void Read_EntryThatExpandsToAnotherSizeThanItSays_IsRefused(int size)
    {
        var zip = Zips.Pack([KeyValuePair.Create("zeros", new byte[1_000_000])], CompressionLevel.Optimal);
        BinaryPrimitives.WriteInt32LittleEndian(zip.AsSpan(Central(zip) + 24), size);

        var archive = Open(zip);

        Assert.Throws<ModelFormatException>(() => archive.Read("zeros"));
    }

    [Fact]
    public void Read_BytesThatDoNotMatchTheChecksum_IsRefused()
    {
        var zip = Zips.Pack([KeyValuePair.Create("a", Sample)]);
        zip[Central(zip) + 16] ^= 1;

        Assert.Contains("checksum", Assert.Throws<ModelFormatException>(() => Open(zip).Read("a")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(8, 1, "encrypted")]
    [InlineData(10, 12, "method 12")]
    public void Open_FeatureThatIsNotSupported_IsNamed(int offset, ushort value, string expected)
    {
        var zip = Zips.Pack([KeyValuePair.Create("a", Sample)]);
        BinaryPrimitives.WriteUInt16LittleEndian(zip.AsSpan(Central(zip) + offset), value);

        Assert.Contains(expected, Assert.Throws<ModelFormatException>(() => Open(zip)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_FileLongerThanAllowed_IsRefused()
    {
        var saved = SampleModels.Save(SampleModels.Binary());

        Assert.Throws<ModelFormatException>(() => SampleModels.Load(saved, new ReadLimits { MaxFileBytes = saved.Length - 1 }));
        Assert.NotNull(SampleModels.Load(saved, new ReadLimits { MaxFileBytes = saved.Length }));
    }

    private static ArchiveReader Open(byte[] zip, ReadLimits? limits = null) => ArchiveReader.Open(zip, limits ?? ReadLimits.Default);

    /// <summary>Where the first entry of the zip's directory stands.</summary>
    private static int Central(byte[] zip) => zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
}
