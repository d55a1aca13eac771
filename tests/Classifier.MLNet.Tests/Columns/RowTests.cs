using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Tests.Columns;

public sealed class RowTests
{
    [Fact]
    public void With_SameName_HidesTheEarlierColumnAndLeavesTheEarlierRow()
    {
        var first = Row.Empty.With("A", new NumberValue(1));
        var second = first.With("A", new NumberValue(2));

        Assert.Equal(1, first.Get<NumberValue>("A").Value);
        Assert.Equal(2, second.Get<NumberValue>("A").Value);
    }

    [Fact]
    public void Get_MissingColumnOrOtherKind_IsRefused()
    {
        var row = Row.Empty.With("A", new NumberValue(1));

        Assert.Contains("'B'", Assert.Throws<ArgumentException>(() => row.Get<NumberValue>("B")).Message, StringComparison.Ordinal);
        Assert.Contains("'A'", Assert.Throws<ArgumentException>(() => row.Get<VectorValue>("A")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Name_OfKeyedValue_IsNullWhenMissingOrUnnamed()
    {
        Assert.Equal("xã", new KeyedValue(1, ["xã", "huyện"]).Name);
        Assert.Null(new KeyedValue(0, ["xã", "huyện"]).Name);
        Assert.Null(new KeyedValue(3, ["xã", "huyện"]).Name);
        Assert.Null(new KeyedValue(uint.MaxValue, ["xã", "huyện"]).Name);
    }
}
