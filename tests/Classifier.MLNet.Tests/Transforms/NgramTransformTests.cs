using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;
using Classifier.MLNet.Tests.Scoring;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Transforms;

public sealed class NgramTransformTests
{
    private static readonly NgramPool Pool = new(3, [1], [2, 1], [3, 0, 1], [0]);

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(3, 0)]
    [InlineData(3, 2)]
    [InlineData(4, 6)]
    public void Run_RandomKeys_CountsWhatANaiveSearchFinds(int longest, int skips)
    {
        var random = new Random(longest + skips);
        var ngrams = Enumerable.Range(0, 300)
            .Select(_ => Keys(random, random.Next(1, longest + 1)))
            .DistinctBy(n => string.Join(' ', n)).ToArray();
        var step = Step(new NgramColumn("Counts", "Keys", new NgramPool(longest, [.. ngrams]), skips), keyCount: 8);
        for (var row = 0; row < 5; row++)
        {
            var keys = Keys(random, row * 7);
            var slots = NaiveNgrams.Of(keys, longest, skips).Select(n => Array.FindIndex(ngrams, n.SequenceEqual)).Where(slot => slot >= 0);

            var counts = BoundStep.Read(step.Run<NumberBuffer>(BoundStep.Keys(keys)));

            Assert.Equal(slots.GroupBy(s => s).ToDictionary(g => g.Key, g => (float)g.Count()), counts);
        }
    }

    [Fact]
    public void Run_KeyBeyondThoseOfTheColumn_CountsAsMissing() =>
        Assert.Equal(
            new() { [0] = 1, [2] = 1, [3] = 1 },
            BoundStep.Read(Step(new NgramColumn("Counts", "Keys", Pool), keyCount: 3).Run<NumberBuffer>(BoundStep.Keys(3, 4, 1))));

    [Theory]
    [InlineData(NgramWeighting.InverseDocumentFrequency, 0.1)]
    [InlineData(NgramWeighting.FrequencyTimesInverseDocumentFrequency, 0.30000000000000004)]
    public void Run_Weighted_MultipliesAs64BitNumbers(NgramWeighting weighting, double expected)
    {
        var column = new NgramColumn("Counts", "Keys", Pool, 0, weighting, [0.1, 0.7, 0, 5]);

        var values = BoundStep.Read(Step(column, keyCount: 9).Run<NumberBuffer>(BoundStep.Keys(1, 1, 1)));

        Assert.Equal(new() { [0] = (float)expected }, values);
    }

    [Fact]
    public void Run_EmptyPool_HasOneSlotThatStaysZero()
    {
        var step = Step(new NgramColumn("Counts", "Keys", new NgramPool(2)), keyCount: 9);

        Assert.Equal(ColumnType.NumberVector(1).Size, ((VectorType)step.Type).Size);
        Assert.Empty(BoundStep.Read(step.Run<NumberBuffer>(BoundStep.Keys(1, 2, 3))));
    }

    [Fact]
    public void Run_Warm_AllocatesNothing()
    {
        var step = Step(new NgramColumn("Counts", "Keys", Pool), keyCount: 9);
        ColumnBuffer[] keys = [BoundStep.Keys(1, 2, 1, 3, 0, 1)];

        Assert.Equal(0, Allocations.Of(() => step.Run<NumberBuffer>(keys)));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 3)]
    [InlineData(8, 4)]
    [InlineData(-1, 0)]
    public void Create_FrequenciesOrSkipsThatDoNotFit_IsRefused(int skips, int frequencies) => Assert.Throws<ArgumentException>(
        () => new NgramColumn("Counts", "Keys", Pool, skips, (NgramWeighting)Math.Sign(frequencies), [.. new double[frequencies]]));

    [Fact]
    public void Create_PoolThatDoesNotHold_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new NgramPool(2, [1, 2, 3]));
        Assert.Throws<ArgumentException>(() => new NgramPool(2, [1], []));
        Assert.Throws<ArgumentException>(() => new NgramPool(2, [1, 2], [1], [1, 2]));
        Assert.Throws<ArgumentException>(() => new NgramPool(11));
        Assert.Throws<ArgumentException>(() => new NgramPool(0));
    }

    [Fact]
    public void Run_FirstKeysTooGreatForAnArray_AreFound()
    {
        var pool = new NgramPool(2, [uint.MaxValue, 7], [7], [uint.MaxValue]);
        var column = new ColumnSchema("Keys", new VectorType(new KeyType(new ScalarType("UInt32"), uint.MaxValue), [0]));
        var step = new BoundStep(new NgramTransform(new NgramColumn("Counts", "Keys", pool)), "Counts", column);

        var counts = BoundStep.Read(step.Run<NumberBuffer>(BoundStep.Keys(uint.MaxValue, 7, uint.MaxValue)));

        Assert.Equal(new() { [0] = 1, [1] = 1, [2] = 2 }, counts);
    }

    private static uint[] Keys(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (uint)random.Next(9))];

    private static BoundStep Step(NgramColumn column, int keyCount) =>
        new(new NgramTransform(column), "Counts", BoundStep.KeyVector("Keys", keyCount));
}
