using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;
using Classifier.MLNet.Tests.Scoring;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Transforms;

public sealed class HashTransformTests
{
    private static readonly ColumnSchema Words = BoundStep.TextVector("Words");

    [Fact]
    public void Run_Texts_BecomeTheLowBitsOfTheirHashPlusOne()
    {
        var step = new BoundStep(new HashTransform(new HashColumn("Keys", "Words", 16)), "Keys", Words);

        var keys = step.Run<KeyBuffer>(BoundStep.Texts("bộ", " bộ  ", "", "  ", "2025")).Keys.Span.ToArray();

        Assert.Equal([(753336517 & 0xFFFF) + 1u, (753336517 & 0xFFFF) + 1u, 0, 0, (2231878040 & 0xFFFF) + 1], keys);
        Assert.Equal(65536u, ((KeyType)((VectorType)step.Type).Item).Count);
    }

    [Fact]
    public void Run_Ordered_HashesEachSlotWithASeedOfItsOwn()
    {
        var step = new BoundStep(new HashTransform(new HashColumn("Keys", "Words", 31, seed: 5) { IsOrdered = true }), "Keys", Words);

        var keys = step.Run<KeyBuffer>(BoundStep.Texts("a", "a")).Keys.Span.ToArray();

        Assert.Equal(
            [(TextHash.Of("a", Murmur.Round(5, 0)) & int.MaxValue) + 1, (TextHash.Of("a", Murmur.Round(5, 1)) & int.MaxValue) + 1], keys);
        Assert.NotEqual(keys[0], keys[1]);
    }

    [Fact]
    public void Bind_VectorToOneHash_IsRefusedToWhoAsks()
    {
        var transform = new HashTransform(new HashColumn("Keys", "Words", 16) { IsCombined = true });

        Assert.IsType<RefusedKernel>(BoundStep.Bind(transform, "Keys", Words).Kernel);
        Assert.IsNotType<RefusedKernel>(BoundStep.Bind(transform, "Keys", new ColumnSchema("Words", ColumnType.Text)).Kernel);
    }

    [Fact]
    public void Bind_Numbers_AreRefusedToWhoAsks() => Assert.IsType<RefusedKernel>(
        BoundStep.Bind(new HashTransform(new HashColumn("Keys", "Words", 16)), "Keys", new ColumnSchema("Words", ColumnType.Number)).Kernel);

    [Theory]
    [InlineData(0)]
    [InlineData(32)]
    public void Create_BitsOutOfRange_IsRefused(int bits) => Assert.Throws<ArgumentException>(() => new HashColumn("Keys", "Words", bits));
}
