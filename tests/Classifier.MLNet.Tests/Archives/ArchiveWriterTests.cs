using System.IO.Compression;
using Classifier.MLNet.Archives;

namespace Classifier.MLNet.Tests.Archives;

public sealed class ArchiveWriterTests
{
    [Fact]
    public void WriteTo_EntriesInAnyOrder_GivesTheSameReadableZip()
    {
        var first = Write(("b", "hai"), ("a/c", "ba"), ("a", ""));
        var second = Write(("a", ""), ("a/c", "ba"), ("b", "hai"));

        Assert.Equal(first, second);
        Assert.Equal(["a", "a/c", "b"], Zips.Unpack(first).Keys);
        Assert.Equal("ba"u8.ToArray(), Zips.Unpack(first)["a/c"]);
    }

    [Fact]
    public void WriteTo_Entry_CarriesNoDateAndNoAttributes()
    {
        using var archive = new ZipArchive(new MemoryStream(Write(("a", "một"))));

        Assert.Equal(new DateTime(1980, 1, 1), archive.Entries[0].LastWriteTime.DateTime);
        Assert.Equal(0, archive.Entries[0].ExternalAttributes);
    }

    private static byte[] Write(params (string Name, string Text)[] entries)
    {
        var archive = new ArchiveWriter();
        foreach (var (name, text) in entries)
            archive.Add(name, System.Text.Encoding.UTF8.GetBytes(text));
        using var zip = new MemoryStream();
        archive.WriteTo(zip);
        return zip.ToArray();
    }
}
