namespace Classifier.MLNet.Predictors;

/// <summary>
/// Platt's sigmoid (component <c>PLATTCAL</c>): p = 1 / (1 + exp(A·score + B)); J. Platt, "Probabilistic outputs for support vector
/// machines", 1999. A is negative when greater scores speak for the positive class.
/// </summary>
public sealed record PlattCalibrator : Calibrator
{
    /// <summary>Creates the calibrator.</summary>
    /// <param name="slope">A; finite.</param>
    /// <param name="offset">B; finite.</param>
    /// <exception cref="ArgumentException">A number is not finite.</exception>
    public PlattCalibrator(double slope, double offset)
    {
        Shapes.RequireFinite([slope, offset], "The calibrator");
        Slope = slope;
        Offset = offset;
    }

    /// <summary>A.</summary>
    public double Slope { get; }

    /// <summary>B.</summary>
    public double Offset { get; }

    /// <inheritdoc/>
    public override float Probability(float score) => (float)(1 / (1 + Math.Exp((Slope * score) + Offset)));
}
