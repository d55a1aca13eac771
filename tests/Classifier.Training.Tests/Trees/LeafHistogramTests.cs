using Classifier.Training.Trees;

namespace Classifier.Training.Tests.Trees;

public class LeafHistogramTests
{
    private const int Rows = 200;
    private static readonly int[] Features = [0, 2];
    private static readonly Random Random = new(71);

    private static readonly BinnedFeatures Data = BinnedFeatures.From(
        [.. Enumerable.Range(0, Rows).Select(_ => new float[] { Random.Next(4) == 0 ? Random.Next(5) : 0, 1, Random.Next(300) })], 255);

    private static readonly (double[] Gradients, double[] Curvatures) Sums =
        ([.. Enumerable.Range(0, Rows).Select(_ => Random.NextDouble() - 0.5)], [.. Enumerable.Range(0, Rows).Select(_ => Random.NextDouble())]);

    [Fact]
    public void Count_Rows_GivesTheSumsOfEachBin()
    {
        int[] rows = [.. Enumerable.Range(0, Rows).Where(r => r % 3 != 0)];

        var leaf = Counted(rows);

        foreach (var feature in Features)
            for (var bin = 0; bin < leaf.Of(feature).Length; bin++)
                AssertClose(SumOf(rows.Where(r => Data.Bins[feature][r] == bin)), leaf.Of(feature)[bin]);
        AssertClose(SumOf(rows), leaf.Whole);
    }

    [Fact]
    public void Subtract_PartOfALeaf_LeavesTheRest()
    {
        var leaf = Counted([.. Enumerable.Range(0, Rows)]);
        var rest = Counted([.. Enumerable.Range(0, Rows).Where(r => r >= 60)]);

        leaf.Subtract(Counted([.. Enumerable.Range(0, 60)]), Features);

        AssertClose(rest.Whole, leaf.Whole);
        foreach (var feature in Features)
            for (var bin = 0; bin < rest.Of(feature).Length; bin++)
                AssertClose(rest.Of(feature)[bin], leaf.Of(feature)[bin]);
    }

    [Fact]
    public void Count_UsedAgain_ForgetsWhatItHeld()
    {
        var leaf = Counted([.. Enumerable.Range(0, Rows)]);

        leaf.Count([1, 2], Sums, Features, new BinSums[2]);

        Assert.Equal(2, leaf.Of(0).ToArray().Sum(b => b.Count));
    }

    private static LeafHistogram Counted(int[] rows)
    {
        var leaf = new LeafHistogram(Data);
        leaf.Count(rows, Sums, Features, new BinSums[rows.Length]);
        return leaf;
    }

    private static BinSums SumOf(IEnumerable<int> rows) =>
        rows.Aggregate(default(BinSums), (sum, r) => sum + new BinSums(Sums.Gradients[r], Sums.Curvatures[r], 1));

    private static void AssertClose(BinSums expected, BinSums actual)
    {
        Assert.Equal(expected.Gradient, actual.Gradient, 1e-9);
        Assert.Equal(expected.Curvature, actual.Curvature, 1e-9);
        Assert.Equal(expected.Count, actual.Count);
    }
}
