using Classifier.Training.Splits;

namespace Classifier.Training.Tests.Splits;

public class FoldsTests
{
    private static readonly int[] Labels = [.. Enumerable.Range(0, 600).Select(i => i % 10 == 0 ? 1 : i % 3 == 0 ? 2 : 0)];
    private static readonly int[] Clusters = [.. Enumerable.Range(0, 600).Select(i => i % 7 == 0 ? i / 30 : 1000 + i)];

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(10)]
    public void Assign_Clusters_StayWhole(int count)
    {
        var folds = Folds.Assign(Clusters, Labels, count, seed: 1);

        Assert.All(folds, fold => Assert.InRange(fold, 0, count - 1));
        Assert.All(folds.Zip(Clusters).GroupBy(p => p.Second), cluster => Assert.Single(cluster.Select(p => p.First).Distinct()));
    }

    [Fact]
    public void Assign_SingleDocuments_SpreadsEveryLabelEvenly()
    {
        var folds = Folds.Assign([.. Enumerable.Range(0, 600)], Labels, 5, seed: 1);

        foreach (var label in new[] { 0, 1, 2 })
        {
            var sizes = Enumerable.Range(0, 5).Select(f => folds.Zip(Labels).Count(p => p == (f, label))).ToArray();
            Assert.True(sizes.Max() - sizes.Min() <= 1, string.Join(' ', sizes));
        }
    }

    [Fact]
    public void Assign_LargeClusters_StillFillEveryFold()
    {
        var folds = Folds.Assign(Clusters, Labels, 5, seed: 3);

        Assert.All(Enumerable.Range(0, 5), f => Assert.InRange(folds.Count(x => x == f), 100, 140));
    }

    [Fact]
    public void Assign_SeedAlone_DecidesTheFolds()
    {
        Assert.Equal(Folds.Assign(Clusters, Labels, 5, seed: 7), Folds.Assign(Clusters, Labels, 5, seed: 7));
        Assert.NotEqual(Folds.Assign(Clusters, Labels, 5, seed: 7), Folds.Assign(Clusters, Labels, 5, seed: 8));
    }

    [Fact]
    public void Assign_OneFold_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Folds.Assign(Clusters, Labels, 1, seed: 1));
    }
}
