using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;
using Classifier.Modeling.Evidence;

namespace Classifier.Modeling.Tests.Evidence;

public sealed class TreePathsTests
{
    [Theory]
    [InlineData(new float[] { 0, 0 }, -2, 0)]
    [InlineData(new float[] { 9, 0 }, 1, -1)]
    [InlineData(new float[] { 9, 9 }, 1, 1)]
    public void Add_OneTree_GivesEachSplitItsStep(float[] row, double first, double second)
    {
        // The root is worth 3, the mean of all leaves; the split of feature 1 is worth 4.
        var paths = new TreePaths(new TreeEnsemble(2, [Tree]));
        var parts = new double[2];

        paths.Add(FeatureVector.Dense(row), 1, parts);

        Assert.Equal(3, paths.Baseline, 1e-12);
        Assert.Equal([first, second], parts, (a, b) => Math.Abs(a - b) < 1e-12);
    }

    [Fact]
    public void Add_RandomEnsembles_SumsToTheScore()
    {
        var random = new Random(7);
        for (var round = 0; round < 50; round++)
        {
            var ensemble = new TreeEnsemble(6, [.. Enumerable.Range(0, 20).Select(_ => Grow(random, 1 + random.Next(12)))]);
            var paths = new TreePaths(ensemble);
            for (var i = 0; i < 20; i++)
            {
                float[] row = [.. Enumerable.Range(0, 6).Select(_ => random.Next(8) == 0 ? float.NaN : random.NextSingle())];
                var parts = new double[6];
                paths.Add(FeatureVector.Dense(row), 0.5, parts);
                Assert.Equal(ensemble.Score(FeatureVector.Dense(row)), paths.Baseline + (2 * parts.Sum()), 1e-5);
            }
        }
    }

    [Fact]
    public void Constructor_TreeAsDeepAsItHasSplits_NeedsNoDeepStack()
    {
        const int Splits = 200_000;
        var tree = new RegressionTree
        {
            SplitFeatures = [.. new int[Splits]],
            Thresholds = [.. new float[Splits]],
            LteChildren = [.. Enumerable.Range(0, Splits).Select(n => ~n)],
            GtChildren = [.. Enumerable.Range(0, Splits).Select(n => n == Splits - 1 ? ~Splits : n + 1)],
            LeafValues = [.. Enumerable.Range(0, Splits + 1).Select(n => (double)n)],
        };

        Assert.Equal(Splits / 2.0, new TreePaths(new TreeEnsemble(1, [tree])).Baseline, 1e-6);
    }

    /// <summary>Feature 0 at most 5 → 1; else feature 1 at most 5 → 3, else 5.</summary>
    private static RegressionTree Tree => new()
    {
        SplitFeatures = [0, 1],
        Thresholds = [5, 5],
        LteChildren = [~0, ~1],
        GtChildren = [1, ~2],
        LeafValues = [1, 3, 5],
    };

    /// <summary>A tree whose next split stands where a random leaf was.</summary>
    private static RegressionTree Grow(Random random, int splits)
    {
        List<int> lte = [~0], gt = [~1];
        while (lte.Count < splits)
        {
            var leaf = random.Next(lte.Count + 1);
            var (own, left) = (lte.Count, lte.IndexOf(~leaf));
            if (left >= 0)
                lte[left] = own;
            else
                gt[gt.IndexOf(~leaf)] = own;
            lte.Add(~leaf);
            gt.Add(~(own + 1));
        }
        return new RegressionTree
        {
            SplitFeatures = [.. lte.Select(_ => random.Next(6))],
            Thresholds = [.. lte.Select(_ => random.NextSingle())],
            LteChildren = [.. lte],
            GtChildren = [.. gt],
            LeafValues = [.. Enumerable.Range(0, splits + 1).Select(_ => random.NextDouble() - 0.5)],
            MissingValues = random.Next(2) == 0 ? [] : [.. lte.Select(_ => random.NextSingle())],
        };
    }
}
