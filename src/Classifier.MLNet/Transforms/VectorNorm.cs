namespace Classifier.MLNet.Transforms;

/// <summary>The measures of a vector's length that <see cref="LpNormTransform"/> divides by. The numbers are those of the file.</summary>
public enum VectorNorm
{
    /// <summary>The square root of the sum of squares.</summary>
    L2 = 0,

    /// <summary>The standard deviation: the square root of the mean square of the distances from the mean, over all slots.</summary>
    StandardDeviation = 1,

    /// <summary>The sum of the absolute values.</summary>
    L1 = 2,

    /// <summary>The greatest absolute value.</summary>
    Infinity = 3,
}
