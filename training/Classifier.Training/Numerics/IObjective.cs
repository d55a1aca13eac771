namespace Classifier.Training.Numerics;

/// <summary>A differentiable function to minimise.</summary>
public interface IObjective
{
    /// <summary>Number of parameters.</summary>
    int Dimension { get; }

    /// <summary>The value at a point; fills in the gradient there.</summary>
    /// <param name="point">The parameters.</param>
    /// <param name="gradient">Receives the derivative by each parameter.</param>
    double Evaluate(double[] point, double[] gradient);
}
