using Grpc.Core;

namespace Grpc.Standins.Tests.Headers;

public class MetadataEntryTests
{
    [Theory]
    [InlineData("key", "key")]
    [InlineData("Mixed-CASE_1.x", "mixed-case_1.x")]
    [InlineData("0123456789abcdefghijklmnopqrstuvwxyz_-.", "0123456789abcdefghijklmnopqrstuvwxyz_-.")]
    public void Key_WellFormed_IsStoredInLowerCase(string key, string stored) =>
        Assert.Equal(stored, new Metadata.Entry(key, "value").Key);

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a:b")]
    [InlineData(":path")]
    [InlineData("a\n")]
    [InlineData("[a]")]
    [InlineData("địa-chỉ")]
    [InlineData("\u212Aelvin")] // The Kelvin sign is not a K.
    public void Key_Malformed_IsRefused(string key)
    {
        Assert.Throws<ArgumentException>(() => new Metadata.Entry(key, "value"));
        Assert.Throws<ArgumentException>(() => new Metadata.Entry($"{key}-bin:", [1]));
    }

    [Theory]
    [InlineData("key-bin", true)]
    [InlineData("KEY-BIN", true)]
    [InlineData("key", false)]
    [InlineData("bin", false)]
    [InlineData("key-bin-", false)]
    public void Key_BinarySuffix_DecidesTheKindOfValue(string key, bool isBinary)
    {
        Metadata.Entry Text() => new(key, "value");
        Metadata.Entry Bytes() => new(key, [1]);

        Assert.Throws<ArgumentException>(isBinary ? Text : Bytes);
        Assert.Equal(isBinary, (isBinary ? Bytes() : Text()).IsBinary);
    }

    [Fact]
    public void Entry_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => new Metadata.Entry(null!, "value"));
        Assert.Throws<ArgumentNullException>(() => new Metadata.Entry("key", (string)null!));
        Assert.Throws<ArgumentNullException>(() => new Metadata.Entry("key-bin", (byte[])null!));
    }

    [Fact]
    public void Value_OfText_IsTheTextAndItsBytes()
    {
        var entry = new Metadata.Entry("key", "text");

        Assert.Equal("text", entry.Value);
        Assert.Equal("text"u8.ToArray(), entry.ValueBytes);
    }

    [Fact]
    public void ValueBytes_OfBytes_AreCopiedInAndOut()
    {
        byte[] given = [1, 2, 3];
        var entry = new Metadata.Entry("key-bin", given);

        given[0] = 9;
        entry.ValueBytes[1] = 9;

        Assert.Equal([1, 2, 3], entry.ValueBytes);
        Assert.Throws<InvalidOperationException>(() => entry.Value);
    }

    [Fact]
    public void ToString_OfEachKind_ShowsTheKey()
    {
        Assert.Equal("[Entry: key=key, value=text]", new Metadata.Entry("Key", "text").ToString());
        Assert.Equal("[Entry: key=key-bin, valueBytes=System.Byte[]]", new Metadata.Entry("key-bin", [1]).ToString());
    }
}
