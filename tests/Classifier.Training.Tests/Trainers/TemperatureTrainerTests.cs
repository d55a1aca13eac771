using Classifier.Training.Trainers;

namespace Classifier.Training.Tests.Trainers;

public class TemperatureTrainerTests
{
    [Theory]
    [InlineData(0.4)]
    [InlineData(1)]
    [InlineData(3)]
    public void Fit_LabelsDrawnAtATemperature_FindsIt(double temperature)
    {
        var random = new Random(11);
        var logits = Enumerable.Range(0, 6_000)
            .Select(_ => Enumerable.Range(0, 4).Select(_ => (float)((random.NextDouble() * 6) - 3)).ToArray()).ToArray();

        var fitted = TemperatureTrainer.Fit(logits, [.. logits.Select(l => Draw(l, temperature, random))]);

        Assert.Equal(1, fitted / temperature, 0.1);
    }

    [Fact]
    public void Fit_LabelsAlwaysTheGreatest_IsTheLeastTemperature()
    {
        Assert.Equal(0.05, TemperatureTrainer.Fit([[1, 0], [0, 2], [3, 1]], [0, 1, 0]), 1e-4);
    }

    [Fact]
    public void Fit_LabelsAlwaysTheLeast_IsTheGreatestTemperature()
    {
        Assert.Equal(20, TemperatureTrainer.Fit([[1, 0], [0, 2], [3, 1]], [1, 0, 1]), 1e-2);
    }

    private static int Draw(float[] logits, double temperature, Random random)
    {
        var weights = logits.Select(z => Math.Exp(z / temperature)).ToArray();
        var left = random.NextDouble() * weights.Sum();
        var c = 0;
        while (c < weights.Length - 1 && (left -= weights[c]) > 0)
            c++;
        return c;
    }
}
