using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;
using Classifier.MLNet.Tests.Scoring;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Transforms;

public sealed class KeyToValueTransformTests
{
    private static readonly KeyToValueTransform Name = new(new ColumnPair("Key", "Key"));

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "xã")]
    [InlineData(2, "tỉnh")]
    [InlineData(3, "")]
    public void Run_Key_BecomesItsName(uint key, string name)
    {
        var step = new BoundStep(Name, "Key", new ColumnSchema("Key", ColumnType.Key(3)) { KeyNames = ["xã", "tỉnh"] });

        Assert.Equal([name], BoundStep.Read(step.Run<TextBuffer>(BoundStep.Keys(key))));
    }

    [Fact]
    public void Run_Keys_BecomeTheirNames()
    {
        var step = new BoundStep(Name, "Key", BoundStep.KeyVector("Key", 2) with { KeyNames = ["xã", "tỉnh"] });

        Assert.Equal(["tỉnh", "", "xã", "tỉnh"], BoundStep.Read(step.Run<TextBuffer>(BoundStep.Keys(2, 0, 1, 2))));
        Assert.Empty(BoundStep.Read(step.Run<TextBuffer>(BoundStep.Keys())));
    }

    [Fact]
    public void Bind_KeysWithoutNames_MatterOnlyToWhoAsks() =>
        Assert.IsType<RefusedKernel>(BoundStep.Bind(Name, "Key", new ColumnSchema("Key", ColumnType.Key(3))).Kernel);

    [Fact]
    public void Bind_ColumnOfText_IsRefused() =>
        Assert.Throws<ArgumentException>(() => BoundStep.Bind(Name, "Key", new ColumnSchema("Key", ColumnType.Text)));
}
