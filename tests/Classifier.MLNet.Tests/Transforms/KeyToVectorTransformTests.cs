using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;
using Classifier.MLNet.Tests.Scoring;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Transforms;

public sealed class KeyToVectorTransformTests
{
    [Fact]
    public void Run_Key_SetsItsSlot()
    {
        var step = new BoundStep(Vector(isBag: false), "Vector", new ColumnSchema("Key", ColumnType.Key(3)));

        Assert.Equal(ColumnType.NumberVector(3).Size, ((VectorType)step.Type).Size);
        Assert.Equal(new() { [1] = 1 }, BoundStep.Read(step.Run<NumberBuffer>(BoundStep.Keys(2))));
        Assert.Empty(BoundStep.Read(step.Run<NumberBuffer>(BoundStep.Keys(0))));
        Assert.Empty(BoundStep.Read(step.Run<NumberBuffer>(BoundStep.Keys(4))));
    }

    [Fact]
    public void Run_Bag_CountsKeys()
    {
        var step = new BoundStep(Vector(isBag: true), "Vector", BoundStep.KeyVector("Key", 3));

        Assert.Equal(new() { [0] = 1, [2] = 2 }, BoundStep.Read(step.Run<NumberBuffer>(BoundStep.Keys(3, 0, 1, 3, 9))));
    }

    [Fact]
    public void Run_Places_HaveSlotsOfTheirOwn()
    {
        var step = new BoundStep(Vector(isBag: false), "Vector", new ColumnSchema("Key", new VectorType(ColumnType.Key(3), [4])));

        var numbers = step.Run<NumberBuffer>(BoundStep.Keys(3, 0, 1, 7));

        Assert.Equal(12, numbers.Length);
        Assert.Equal(12, ((VectorType)step.Type).Size);
        Assert.Equal(new() { [2] = 1, [6] = 1 }, BoundStep.Read(numbers));
    }

    [Fact]
    public void Bind_TooManySlots_IsRefused() => Assert.Throws<ArgumentException>(
        () => BoundStep.Bind(Vector(isBag: false), "Vector", new ColumnSchema("Key", new VectorType(ColumnType.Key(1 << 30), [2]))));

    private static KeyToVectorTransform Vector(bool isBag) => new(new KeyToVectorColumn("Vector", "Key", isBag));
}
