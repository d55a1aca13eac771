namespace Classifier.Training.Numerics;

/// <summary>
/// Limited-memory BFGS with a backtracking Armijo line search; J. Nocedal, "Updating quasi-Newton matrices with limited storage", 1980.
/// Sequential in everything that adds numbers up, so the result is the same for every number of threads.
/// </summary>
public static class Lbfgs
{
    private const double Sufficient = 1e-4;
    private const int MaximumBacktracks = 30;

    /// <summary>Minimises from zero.</summary>
    /// <param name="objective">The function; convex for a global minimum.</param>
    /// <param name="options">When to stop.</param>
    /// <param name="iterated">Told the iteration and the value after each; may be null.</param>
    /// <param name="cancellation">Looked at before each iteration.</param>
    /// <returns>The best point found.</returns>
    public static double[] Minimise(
        IObjective objective, LbfgsOptions options, Action<int, double>? iterated, CancellationToken cancellation)
    {
        var n = objective.Dimension;
        var (point, gradient) = (new double[n], new double[n]);
        var (nextPoint, nextGradient) = (new double[n], new double[n]);
        var history = new LbfgsHistory(options.HistorySize, n);
        var value = objective.Evaluate(point, gradient);
        for (var iteration = 1; iteration <= options.MaximumNumberOfIterations; iteration++)
        {
            cancellation.ThrowIfCancellationRequested();
            var direction = history.Direction(gradient);
            var slope = Vectors.Dot(direction, gradient);
            if (slope >= 0)
                break;
            var step = history.IsEmpty ? 1 / Math.Max(1, Math.Sqrt(Vectors.Dot(gradient, gradient))) : 1;
            var next = double.NaN;
            var backtracks = 0;
            for (; backtracks < MaximumBacktracks; backtracks++, step /= 2)
            {
                Vectors.Combine(point, step, direction, nextPoint);
                next = objective.Evaluate(nextPoint, nextGradient);
                if (next <= value + (Sufficient * step * slope))
                    break;
            }
            if (backtracks == MaximumBacktracks)
                break;
            history.Add(point, nextPoint, gradient, nextGradient);
            var fall = (value - next) / Math.Max(Math.Abs(value), 1e-12);
            (point, nextPoint, gradient, nextGradient, value) = (nextPoint, point, nextGradient, gradient, next);
            iterated?.Invoke(iteration, value);
            if (fall < options.OptimizationTolerance)
                break;
        }
        return point;
    }
}
