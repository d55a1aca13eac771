using System.Collections;
using Grpc.Core;

namespace Grpc.Standins.Tests.Headers;

public class MetadataTests
{
    private static readonly Metadata.Entry First = new("first", "1");
    private static readonly Metadata.Entry Second = new("second", "2");

    [Fact]
    public void Add_EachForm_KeepsTheOrder()
    {
        var metadata = new Metadata { First, { "key", "value" }, { "key-bin", [1, 2] } };

        Assert.Equal(3, metadata.Count);
        Assert.Equal(["first", "key", "key-bin"], metadata.Select(entry => entry.Key));
        Assert.Same(First, metadata[0]);
    }

    [Fact]
    public void ListMembers_OnMetadata_BehaveAsOnAList()
    {
        var metadata = new Metadata { First };
        metadata.Insert(0, Second);
        Assert.Equal(0, metadata.IndexOf(Second));
        Assert.Contains(First, metadata);

        var copy = new Metadata.Entry[2];
        metadata.CopyTo(copy, 0);
        Assert.Equal([Second, First], copy);

        metadata[0] = First;
        Assert.Equal([First, First], metadata);
        Assert.True(metadata.Remove(First));
        Assert.False(metadata.Remove(Second));
        metadata.RemoveAt(0);
        Assert.Empty((IEnumerable)metadata); // Walks the non-generic enumerator.

        metadata.Add(First);
        metadata.Clear();
        Assert.Empty(metadata);
        Assert.False(metadata.IsReadOnly);
    }

    [Fact]
    public void Empty_AnyChange_IsRefused()
    {
        Assert.True(Metadata.Empty.IsReadOnly);
        Assert.Throws<InvalidOperationException>(() => Metadata.Empty.Add(First));
        Assert.Throws<InvalidOperationException>(() => Metadata.Empty.Add("key", "value"));
        Assert.Throws<InvalidOperationException>(() => Metadata.Empty.Add("key-bin", [1]));
        Assert.Throws<InvalidOperationException>(() => Metadata.Empty.Insert(0, First));
        Assert.Throws<InvalidOperationException>(() => Metadata.Empty[0] = First);
        Assert.Throws<InvalidOperationException>(() => Metadata.Empty.Remove(First));
        Assert.Throws<InvalidOperationException>(() => Metadata.Empty.RemoveAt(0));
        Assert.Throws<InvalidOperationException>(Metadata.Empty.Clear);
        Assert.Empty(Metadata.Empty);
    }

    [Fact]
    public void Add_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => new Metadata().Add(null!));
        Assert.Throws<ArgumentNullException>(() => new Metadata().Insert(0, null!));
        Assert.Throws<ArgumentNullException>(() => new Metadata { First }[0] = null!);
    }

    [Fact]
    public void Get_RepeatedKey_IsTheLast()
    {
        var metadata = new Metadata { { "key", "old" }, { "other", "x" }, { "key", "new" } };

        Assert.Equal("new", metadata.Get("key")!.Value);
        Assert.Equal("new", metadata.GetValue("key"));
        Assert.Equal("new"u8.ToArray(), metadata.GetValueBytes("key"));
        Assert.Equal(["old", "new"], metadata.GetAll("key").Select(entry => entry.Value));
    }

    [Fact]
    public void Get_MissingKey_IsNullOrEmpty()
    {
        var metadata = new Metadata { First };

        Assert.Null(metadata.Get("key"));
        Assert.Null(metadata.GetValue("key"));
        Assert.Null(metadata.GetValueBytes("key"));
        Assert.Empty(metadata.GetAll("key"));
    }

    [Fact]
    public void Get_BinaryKey_HasBytesAndNoText()
    {
        var metadata = new Metadata { { "key-bin", [1, 2] } };

        Assert.Equal([1, 2], metadata.GetValueBytes("key-bin"));
        Assert.Throws<InvalidOperationException>(() => metadata.GetValue("key-bin"));
    }
}
