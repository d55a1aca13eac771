using Classifier.Training.Splits;

namespace Classifier.Training.Tests.Splits;

public class HoldOutUnitsTests
{
    [Theory]
    [InlineData(0.1, 1)]
    [InlineData(0.2, 2)]
    [InlineData(0.5, 5)]
    public void Choose_SingleDocuments_TakesTheShareOfEveryClass(double share, int expected)
    {
        int[] classes = [.. Enumerable.Range(0, 30).Select(i => i % 3)];

        var chosen = HoldOutUnits.Choose([.. Enumerable.Range(0, 30)], classes, share, seed: 1);

        Assert.All([0, 1, 2], c => Assert.Equal(expected, chosen.Count(i => classes[i] == c)));
    }

    [Fact]
    public void Choose_LargeUnits_FindsThoseThatMakeUpTheShare()
    {
        // Of units of 50, 20, 20 and 10 documents only the last makes a tenth.
        int[] units = [.. Enumerable.Repeat(0, 50), .. Enumerable.Repeat(1, 20), .. Enumerable.Repeat(2, 20), .. Enumerable.Repeat(3, 10)];

        Assert.All(Enumerable.Range(0, 20), seed => Assert.Equal([3], HoldOutUnits.Choose(units, new int[100], 0.1, seed)));
    }

    [Fact]
    public void Choose_UnitsLargerThanTheShare_TakesTheLeastBad()
    {
        Assert.Equal([1], HoldOutUnits.Choose([.. Enumerable.Repeat(0, 60), .. Enumerable.Repeat(1, 40)], new int[100], 0.01, seed: 1));
    }

    [Fact]
    public void Choose_Nothing_TakesNothing() => Assert.Empty(HoldOutUnits.Choose([], [], 0.2, seed: 1));
}
