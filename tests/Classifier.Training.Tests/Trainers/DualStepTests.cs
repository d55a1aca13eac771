using Classifier.Training.Trainers;

namespace Classifier.Training.Tests.Trainers;

public class DualStepTests
{
    [Theory]
    [InlineData(-50)]
    [InlineData(-3)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1.5)]
    [InlineData(30)]
    [InlineData(5000)]
    public void LambertOfExp_AnyNumber_SolvesItsEquation(double x)
    {
        var w = DualStep.LambertOfExp(x);

        Assert.Equal(x, w + Math.Log(w), 1e-12 * Math.Max(1, Math.Abs(x)));
    }

    [Theory]
    [InlineData(1e-6)]
    [InlineData(0.3)]
    [InlineData(20)]
    [InlineData(1e5)]
    public void Solve_AnyPull_IsTheSoftmaxOfWhereItLeads(double pull)
    {
        var random = new Random(4);
        for (var trial = 0; trial < 50; trial++)
        {
            double[] logits = [.. Enumerable.Range(0, 7).Select(_ => (random.NextDouble() - 0.5) * 30)];
            float[] old = trial % 2 == 0 ? [1, 0, 0, 0, 0, 0, 0] : [0.1f, 0.1f, 0.3f, 0.1f, 0.2f, 0.1f, 0.1f];
            float[] next = [.. old];

            DualStep.Solve([.. logits], pull, Math.Log(logits.Sum(Math.Exp)), next);

            Assert.Equal(1, next.Sum(p => (double)p), 1e-5);
            // Logits moved by pull × (old − next) have one and the same distance from the logarithms of what they give.
            var distances = Enumerable.Range(0, 7).Where(c => next[c] > 1e-6).Select(c => Math.Log(next[c]) - logits[c] - (pull * ((double)old[c] - next[c]))).ToList();
            Assert.True(distances.Max() - distances.Min() < 1e-3 * Math.Max(1, pull / 100), $"{pull}: {distances.Max() - distances.Min()}");
        }
    }
}
