using Classifier.Training.Trees;

namespace Classifier.Training.Tests.Trees;

public class BinnedFeaturesTests
{
    [Fact]
    public void From_FewValues_CutsBetweenEach()
    {
        var binned = BinnedFeatures.From([[3, 7], [1, 7], [2, 7], [1, 7]], maximumBins: 255);

        Assert.Equal(4, binned.RowCount);
        Assert.Equal([1.5f, 2.5f], binned.UpperBounds[0]);
        Assert.Equal([2, 0, 1, 0], binned.Bins[0]);
        Assert.Empty(binned.UpperBounds[1]);
        Assert.Equal([0, 0, 0, 0], binned.Bins[1]);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(10)]
    [InlineData(255)]
    public void From_ManyValues_MakesBinsOfAboutEqualSize(int maximumBins)
    {
        var random = new Random(12);
        float[][] rows = [.. Enumerable.Range(0, 5000).Select(_ => new[] { random.NextSingle() })];

        var binned = BinnedFeatures.From(rows, maximumBins);

        Assert.Equal(maximumBins - 1, binned.UpperBounds[0].Length);
        var sizes = binned.Bins[0].GroupBy(b => b).Select(g => g.Count()).ToArray();
        Assert.Equal(maximumBins, sizes.Length);
        Assert.All(sizes, size => Assert.InRange(size, (5000 / maximumBins) - 1, (5000 / maximumBins) + 2));
    }

    [Fact]
    public void From_OneValueDominates_KeepsTheOthersApart()
    {
        float[][] rows = [.. Enumerable.Range(0, 1000).Select(i => new[] { i < 990 ? 0f : i })];

        var binned = BinnedFeatures.From(rows, maximumBins: 5);

        Assert.NotEmpty(binned.UpperBounds[0]);
        Assert.True(binned.UpperBounds[0].Length <= 4);
        Assert.Equal(0, binned.Bins[0][0]);
        Assert.True(binned.Bins[0][999] > 0);
    }

    [Fact]
    public void From_AnyValues_BinsAgreeWithTheBounds()
    {
        var random = new Random(13);
        float[][] rows = [.. Enumerable.Range(0, 800).Select(i => new[]
        {
            (float)Math.Round((random.NextDouble() * 10) - 5, random.Next(3)),
            random.Next(5) == 0 ? float.MaxValue : -float.MaxValue * random.NextSingle(),
            random.Next(3) switch { 0 => 0f, 1 => -0f, _ => float.Epsilon },
            MathF.BitIncrement(1 + random.Next(2)),
        })];

        var binned = BinnedFeatures.From(rows, maximumBins: 16);

        for (var f = 0; f < 4; f++)
        {
            var bounds = binned.UpperBounds[f];
            Assert.Equal(bounds.Order().Distinct(), bounds);
            for (var r = 0; r < rows.Length; r++)
            {
                var bin = binned.Bins[f][r];
                Assert.True(bin == bounds.Length || rows[r][f] <= bounds[bin]);
                Assert.True(bin == 0 || rows[r][f] > bounds[bin - 1]);
            }
        }
    }

    [Fact]
    public void From_NeighbouringNumbers_AreToldApart()
    {
        var binned = BinnedFeatures.From([[1f], [MathF.BitIncrement(1f)]], maximumBins: 255);

        Assert.Equal([1f], binned.UpperBounds[0]);
        Assert.Equal([0, 1], binned.Bins[0]);
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(float.NegativeInfinity)]
    public void From_NotFinite_IsRefused(float value)
    {
        Assert.Throws<ArgumentException>(() => BinnedFeatures.From([[1], [value]], maximumBins: 255));
    }

    [Fact]
    public void From_RowsOfDifferentLength_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => BinnedFeatures.From([[1, 2], [1]], maximumBins: 255));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(256)]
    public void From_MaximumBinsOutOfRange_IsRefused(int maximumBins)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => BinnedFeatures.From([[1], [2]], maximumBins));
    }
}
