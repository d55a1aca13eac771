using Classifier.Modeling.Features;
using Classifier.Training.Numerics;
using Classifier.Training.Trainers;

namespace Classifier.Training.Tests.Trainers;

public class MaximumEntropyObjectiveTests
{
    private const int Classes = 3;
    private const int Features = 5;

    [Fact]
    public void Evaluate_AtZero_IsTheWeightedLogOfTheClassCount()
    {
        var objective = Objective(l2: 0.7, out var weights);

        var value = objective.Evaluate(new double[objective.Dimension], new double[objective.Dimension]);

        Assert.Equal((Features + 1) * Classes, objective.Dimension);
        Assert.Equal(weights.Sum() * Math.Log(Classes), value, 1e-5);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.7)]
    public void Evaluate_Gradient_EqualsFiniteDifferences(double l2)
    {
        const double Step = 0.005; // Logits are floats.
        var objective = Objective(l2, out _);
        var random = new Random(5);
        var point = Enumerable.Range(0, objective.Dimension).Select(_ => random.NextDouble() - 0.5).ToArray();
        var (gradient, ignored) = (new double[point.Length], new double[point.Length]);

        objective.Evaluate(point, gradient);

        for (var i = 0; i < point.Length; i++)
        {
            var (up, down) = (point.ToArray(), point.ToArray());
            up[i] += Step;
            down[i] -= Step;
            var slope = (objective.Evaluate(up, ignored) - objective.Evaluate(down, ignored)) / (2 * Step);
            Assert.Equal(slope, gradient[i], 1e-3);
        }
    }

    [Fact]
    public void Evaluate_HugeLogits_StaysFinite()
    {
        var objective = Objective(l2: 0, out _);
        var point = Enumerable.Range(0, objective.Dimension).Select(i => i % 2 == 0 ? 1e4 : -1e4).ToArray();
        var gradient = new double[point.Length];

        Assert.True(double.IsFinite(objective.Evaluate(point, gradient)));
        Assert.All(gradient, g => Assert.True(double.IsFinite(g)));
    }

    private static MaximumEntropyObjective Objective(double l2, out double[] weights)
    {
        var random = new Random(4);
        var vectors = Enumerable.Range(0, 40).Select(_ => new SparseVector(
            Features, [.. Enumerable.Range(0, Features)], [.. Enumerable.Range(0, Features).Select(_ => random.NextSingle())])).ToList();
        var rows = SparseMatrix.From(vectors, [.. Enumerable.Range(0, Features)], Features);
        weights = [.. vectors.Select(_ => 0.5 + random.NextDouble())];
        var shares = weights.SelectMany(w => Shares(w, random)).ToArray();
        return new MaximumEntropyObjective(rows, rows.Transpose(), new TargetWeights(Classes, shares), l2);
    }

    /// <summary>A weight shared out over the classes.</summary>
    private static IEnumerable<double> Shares(double weight, Random random)
    {
        var parts = Enumerable.Range(0, Classes).Select(_ => random.NextDouble()).ToArray();
        return parts.Select(p => weight * p / parts.Sum());
    }
}
