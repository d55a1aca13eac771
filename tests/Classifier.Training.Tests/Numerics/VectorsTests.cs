using Classifier.Training.Numerics;

namespace Classifier.Training.Tests.Numerics;

public class VectorsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(31)]
    [InlineData(200_001)]
    public void Arithmetic_AnyLength_TouchesEveryElement(int length)
    {
        var a = Enumerable.Range(1, length).Select(i => (double)i).ToArray();
        var b = Enumerable.Range(1, length).Select(i => 2.0 * i).ToArray();
        var (sum, difference, scaled) = (new double[length], new double[length], a.ToArray());

        Vectors.Combine(a, 0.5, b, sum);
        Vectors.Combine(a, -1, b, difference);
        Vectors.Scale(scaled, 3);

        Assert.Equal(Enumerable.Range(1, length).Sum(i => 2.0 * i * i), Vectors.Dot(a, b));
        Assert.Equal(b, sum);
        Assert.Equal(a.Select(x => -x), difference);
        Assert.Equal(a.Select(x => 3 * x), scaled);
    }

    [Fact]
    public void Combine_ResultIsAnArgument_GivesTheSame()
    {
        double[] a = [1, 2, 3, 4, 5], b = [10, 20, 30, 40, 50];

        Vectors.Combine(a, 0.1, b, b);

        Assert.Equal([2, 4, 6, 8, 10], b);
    }

    [Fact]
    public void Dot_RoundedSums_AreTakenInEightLanes()
    {
        // In one running sum, every 1 would be lost beside 1e16; lane by lane they add up first.
        double[] a = [1e16, 1, 1, 1, 1, 1, 1, 1, -1e16, 1, 1, 1, 1, 1, 1, 1];

        Assert.Equal(14, Vectors.Dot(a, Enumerable.Repeat(1.0, 16).ToArray()));
    }
}
