using Classifier.MLNet.Scoring;
using Classifier.MLNet.Tests.Scoring;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Transforms;

public sealed class HashedNgramTransformTests
{
    private const uint Seed = 11;

    public static TheoryData<int, int, bool, bool, bool> Options()
    {
        var data = new TheoryData<int, int, bool, bool, bool>();
        foreach (var (length, skips) in new[] { (1, 0), (2, 0), (3, 0), (3, 2), (1, 3) })
            for (var flags = 0; flags < 8; flags++)
                data.Add(length, skips, (flags & 1) != 0, (flags & 2) != 0, (flags & 4) != 0);
        return data;
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void Run_RandomKeys_CountsWhatANaiveSearchFinds(int length, int skips, bool rehashes, bool isOrdered, bool hasAllLengths)
    {
        var column = new HashedNgramColumn("Counts", ["A", "B"], length, skips, bits: 7, Seed)
        {
            RehashesUnigrams = rehashes,
            IsOrdered = isOrdered,
            HasAllLengths = hasAllLengths,
        };
        var step = new BoundStep(
            new HashedNgramTransform(column), "Counts", BoundStep.KeyVector("A", 500), BoundStep.KeyVector("B", 3));
        var random = new Random(length);
        for (var row = 0; row < 3; row++)
        {
            uint[] a = [.. Enumerable.Range(0, row * 9).Select(_ => (uint)random.Next(600))];
            uint[] b = [.. Enumerable.Range(0, 5).Select(_ => (uint)random.Next(6))];
            uint[][] known = [[.. a.Select(k => k > 500 ? 0 : k)], [.. b.Select(k => k > 3 ? 0 : k)]];
            var slots = known.SelectMany((keys, input) => NaiveNgrams.Of(keys, length, skips)
                .Where(n => hasAllLengths || n.Length == length)
                .Select(n => Slot(n, (uint)input, rehashes, isOrdered)));

            var counts = BoundStep.Read(step.Run<NumberBuffer>(BoundStep.Keys(a), BoundStep.Keys(b)));

            Assert.Equal(slots.GroupBy(s => s).ToDictionary(g => g.Key, g => (float)g.Count()), counts);
        }
    }

    [Fact]
    public void Run_SingleKeysNotHashed_FallIntoTheSlotsOfTheirNumbers()
    {
        var column = new HashedNgramColumn("Counts", ["A"], 1, 0, bits: 3) { IsOrdered = false };
        var step = new BoundStep(new HashedNgramTransform(column), "Counts", BoundStep.KeyVector("A", 9));

        Assert.Equal(new() { [0] = 2, [1] = 2, [3] = 1 }, BoundStep.Read(step.Run<NumberBuffer>(BoundStep.Keys(0, 8, 1, 9, 3))));
    }

    [Theory]
    [InlineData(0, 0, 8)]
    [InlineData(6, 5, 8)]
    [InlineData(1, -1, 8)]
    [InlineData(int.MaxValue, int.MaxValue, 8)]
    [InlineData(2, 0, 0)]
    [InlineData(2, 0, 31)]
    public void Create_NumberOutOfRange_IsRefused(int length, int skips, int bits) =>
        Assert.Throws<ArgumentException>(() => new HashedNgramColumn("Counts", ["A"], length, skips, bits));

    private static int Slot(uint[] ngram, uint input, bool rehashes, bool isOrdered)
    {
        var hash = ngram.Length == 1 && !rehashes
            ? ngram[0]
            : Murmur.Finish(Murmur.Round(ngram.Aggregate(Seed, Murmur.Round), (uint)ngram.Length));
        if (isOrdered && input > 0)
            hash = Murmur.Round(hash, input);
        return (int)((isOrdered ? Murmur.Finish(hash) : hash) % 128);
    }
}
