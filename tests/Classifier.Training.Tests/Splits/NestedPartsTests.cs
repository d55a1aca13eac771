using Classifier.Training.Splits;

namespace Classifier.Training.Tests.Splits;

public class NestedPartsTests
{
    // 100 documents in units of 1, 2 or 3; class 2 is rare, and stands once in a unit with another class.
    private static readonly int[] Units = [.. Enumerable.Range(0, 100).Select(i => i % 10 == 1 ? i - 1 : i % 10 == 5 || i % 10 == 6 ? i / 10 * 10 + 4 : i)];
    private static readonly int[] Classes = [.. Enumerable.Range(0, 100).Select(i => i is 7 or 41 or 98 ? 2 : i % 2)];
    private static readonly double[] Shares = [0.03, 0.1, 0.25, 0.5, 0.75, 1];

    private readonly NestedParts _parts = new(Units, Classes, seed: 7);

    [Fact]
    public void Part_GreaterShare_HoldsEverySmallerOne()
    {
        foreach (var (smaller, greater) in Shares.Zip(Shares.Skip(1)))
        {
            var (less, more) = (Places(smaller), Places(greater));
            Assert.Superset(less, more);
            Assert.True(more.Count > less.Count);
        }
        Assert.Equal(100, Places(1).Count);
    }

    [Fact]
    public void Part_AnyShare_CutsNoUnit() => Assert.All(Shares, share =>
    {
        var part = _parts.Part(share);
        Assert.All(Units.Index().GroupBy(u => u.Item, u => u.Index), unit => Assert.Single(unit.Select(i => part[i]).Distinct()));
    });

    [Fact]
    public void Part_AnyShare_HasEveryClassNearItsShare() => Assert.All(Shares, share =>
    {
        var counts = Places(share).CountBy(i => Classes[i]).ToDictionary();
        Assert.Equal([0, 1, 2], counts.Keys.Order());
        Assert.All(new[] { 0, 1 }, c => Assert.InRange(counts[c] - (share * Classes.Count(other => other == c)), -4, 4));
    });

    [Fact]
    public void Part_Seed_DecidesIt()
    {
        Assert.Equal(_parts.Part(0.5), new NestedParts(Units, Classes, seed: 7).Part(0.5));
        Assert.NotEqual(_parts.Part(0.5), new NestedParts(Units, Classes, seed: 8).Part(0.5));
    }

    private HashSet<int> Places(double share) => [.. _parts.Part(share).Index().Where(p => p.Item).Select(p => p.Index)];
}
