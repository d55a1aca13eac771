using Classifier.Training.Numerics;

namespace Classifier.Training.Tests.Numerics;

public class LbfgsTests
{
    private static readonly LbfgsOptions Tight = new() { OptimizationTolerance = 1e-16, MaximumNumberOfIterations = 1000 };

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(20)]
    public void Minimise_ConvexQuadratic_FindsItsMinimum(int history)
    {
        // ½ Σ (i + 1)(xᵢ − i)²: condition number 30.
        var quadratic = new Objective(30, (point, gradient) =>
        {
            var value = 0.0;
            for (var i = 0; i < point.Length; i++)
            {
                gradient[i] = (i + 1) * (point[i] - i);
                value += gradient[i] * (point[i] - i) / 2;
            }
            return value;
        });

        var found = Lbfgs.Minimise(quadratic, Tight with { HistorySize = history }, null, CancellationToken.None);

        Assert.All(found.Select((x, i) => x - i), off => Assert.Equal(0, off, 1e-5));
    }

    [Fact]
    public void Minimise_Rosenbrock_FindsItsMinimum()
    {
        var rosenbrock = new Objective(2, (point, gradient) =>
        {
            var (x, y) = (point[0], point[1]);
            gradient[0] = (-2 * (1 - x)) - (400 * x * (y - (x * x)));
            gradient[1] = 200 * (y - (x * x));
            return ((1 - x) * (1 - x)) + (100 * (y - (x * x)) * (y - (x * x)));
        });

        var found = Lbfgs.Minimise(rosenbrock, Tight, null, CancellationToken.None);

        Assert.Equal(1, found[0], 1e-5);
        Assert.Equal(1, found[1], 1e-5);
    }

    [Fact]
    public void Minimise_AnyObjective_NeverRises()
    {
        var values = new List<double>();

        Lbfgs.Minimise(Quartic(), Tight, (iteration, value) =>
        {
            Assert.Equal(values.Count + 1, iteration);
            values.Add(value);
        }, CancellationToken.None);

        Assert.True(values.Count > 3);
        Assert.Equal(values.OrderDescending(), values);
    }

    [Fact]
    public void Minimise_StartAtTheMinimum_StaysThere()
    {
        var bowl = new Objective(3, (point, gradient) =>
        {
            point.CopyTo(gradient, 0);
            return Vectors.Dot(point, point) / 2;
        });

        Assert.Equal([0, 0, 0], Lbfgs.Minimise(bowl, Tight, null, CancellationToken.None));
    }

    [Fact]
    public void Minimise_MaximumNumberOfIterations_IsKept()
    {
        var iterations = 0;

        Lbfgs.Minimise(Quartic(), Tight with { MaximumNumberOfIterations = 2 }, (_, _) => iterations++, CancellationToken.None);

        Assert.Equal(2, iterations);
    }

    [Fact]
    public void Minimise_NotANumberBeyondAPoint_StaysWhereItIsDefined()
    {
        // x − ln(x + 1) is not defined at or below −1; its minimum is 0 but it is started by a step beyond.
        var barrier = new Objective(1, (point, gradient) =>
        {
            gradient[0] = 5 - (1 / (point[0] + 1));
            return (5 * point[0]) - Math.Log(point[0] + 1);
        });

        Assert.Equal(-0.8, Lbfgs.Minimise(barrier, Tight, null, CancellationToken.None)[0], 1e-5);
    }

    [Fact]
    public void Minimise_Cancelled_Stops()
    {
        using var stop = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() => Lbfgs.Minimise(Quartic(), Tight, (_, _) => stop.Cancel(), stop.Token));
    }

    private static Objective Quartic() => new(4, (point, gradient) =>
    {
        var value = 0.0;
        for (var i = 0; i < point.Length; i++)
        {
            var off = point[i] - 2 - i;
            gradient[i] = 4 * off * off * off;
            value += off * off * off * off;
        }
        return value;
    });

    private sealed class Objective(int dimension, Func<double[], double[], double> evaluate) : IObjective
    {
        public int Dimension => dimension;

        public double Evaluate(double[] point, double[] gradient) => evaluate(point, gradient);
    }
}
