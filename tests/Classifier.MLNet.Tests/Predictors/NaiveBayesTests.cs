using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;

namespace Classifier.MLNet.Tests.Predictors;

public sealed class NaiveBayesTests
{
    [Fact]
    public void Score_RowsOfRandomModels_AreAsTheFormulaSays()
    {
        var random = new Random(3);
        for (var round = 0; round < 50; round++)
        {
            var (classes, features) = (random.Next(1, 5), random.Next(1, 9));
            long[] rows = [5, .. Enumerable.Range(1, classes).Select(_ => (long)random.Next(0, 20))];
            long[][] counts = [.. rows.Select(n => Enumerable.Range(0, features).Select(_ => random.Next(3) == 0 ? random.NextInt64(n + 1) : 0).ToArray())];
            double[] absent = [.. rows.Select(_ => -random.NextDouble())];
            var model = new NaiveBayes([.. rows], features, [.. counts.Where((_, c) => rows[c] > 0).SelectMany(c => c)], [.. absent]);
            float[] row = [.. Enumerable.Range(0, features).Select(_ => (float)random.Next(-1, 3))];

            var scores = new float[rows.Length];
            model.Score(FeatureVector.Dense(row), scores);

            for (var c = 0; c < rows.Length; c++)
                Assert.Equal(Expected(rows, counts[c], absent[c], c, row), scores[c], 1e-5);
            var slots = Enumerable.Range(0, features).Where(f => row[f] != 0).ToArray();
            var sparse = new float[rows.Length];
            model.Score(FeatureVector.Sparse(features, slots, [.. slots.Select(f => row[f])]), sparse);
            Assert.Equal(scores, sparse);
        }
    }

    [Fact]
    public void Score_ClassWithoutRows_IsNegativeInfinity()
    {
        var model = new NaiveBayes([2, 0], 1, [1], [-0.5, 0]);
        var scores = new float[2];
        model.Score(FeatureVector.Dense([1]), scores);

        Assert.Equal([-0.5f, float.NegativeInfinity], scores);
    }

    [Fact]
    public void Score_NaN_CountsAsThere()
    {
        var model = new NaiveBayes([2], 1, [2], [-0.5]);
        var scores = new float[2];
        model.Score(FeatureVector.Dense([float.NaN]), scores.AsSpan(0, 1));
        model.Score(FeatureVector.Dense([1]), scores.AsSpan(1));

        Assert.Equal(scores[1], scores[0]);
    }

    [Fact]
    public void Score_MoreClassesThanFitTheStack_GivesAllScores()
    {
        var model = new NaiveBayes([.. Enumerable.Repeat(1L, 300)], 1, new long[300], [.. new double[300]]);
        var scores = new float[300];
        model.Score(FeatureVector.Dense([0]), scores);

        Assert.All(scores, score => Assert.Equal(-5.7037826f, score));
    }

    [Fact]
    public void Constructor_SizesThatDoNotAgree_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new NaiveBayes([1, 1], 2, [1, 0, 1], [0, 0]));
        Assert.Throws<ArgumentException>(() => new NaiveBayes([1, 1], 1, [1, 0], [0]));
        Assert.Throws<ArgumentException>(() => new NaiveBayes([1], 1, [1], [double.NaN]));
    }

    private static double Expected(long[] rows, long[] counts, double absent, int c, float[] row)
    {
        var score = Math.Log((double)rows[c] / rows.Sum()) + absent;
        for (var f = 0; f < row.Length; f++)
            if (row[f] > 0 && rows[c] > 0)
                score += Math.Log(counts[f] + 1) - Math.Log(rows[c] - counts[f] + 1);
        return score;
    }
}
