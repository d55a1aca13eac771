namespace Classifier.Training.Numerics;

/// <summary>The last steps and changes of gradient, from which the two-loop recursion makes a direction.</summary>
/// <param name="size">Most steps remembered.</param>
/// <param name="dimension">Length of the vectors.</param>
internal sealed class LbfgsHistory(int size, int dimension)
{
    private const double LeastCurvature = 1e-12;
    private readonly List<(double[] Step, double[] Change, double Curvature)> _pairs = [];

    // The pair to come; a pair that is forgotten gives its arrays.
    private double[] _step = new double[dimension];
    private double[] _change = new double[dimension];

    public bool IsEmpty => _pairs.Count == 0;

    /// <summary>Remembers a step, and forgets the oldest when there are too many; one without positive curvature is left out.</summary>
    public void Add(double[] from, double[] to, double[] gradientFrom, double[] gradientTo)
    {
        Vectors.Combine(to, -1, from, _step);
        Vectors.Combine(gradientTo, -1, gradientFrom, _change);
        var curvature = Vectors.Dot(_step, _change);
        if (curvature <= LeastCurvature)
            return;
        var (step, change) = _pairs.Count == size ? Forget() : (new double[from.Length], new double[from.Length]);
        _pairs.Add((_step, _change, curvature));
        (_step, _change) = (step, change);
    }

    /// <summary>The quasi-Newton descent direction for a gradient.</summary>
    public double[] Direction(double[] gradient)
    {
        var direction = Array.ConvertAll(gradient, g => -g);
        var weights = new double[_pairs.Count];
        for (var i = _pairs.Count - 1; i >= 0; i--)
        {
            weights[i] = Vectors.Dot(_pairs[i].Step, direction) / _pairs[i].Curvature;
            Vectors.Combine(direction, -weights[i], _pairs[i].Change, direction);
        }
        if (_pairs.Count > 0)
        {
            var last = _pairs[^1];
            Vectors.Scale(direction, last.Curvature / Vectors.Dot(last.Change, last.Change));
        }
        for (var i = 0; i < _pairs.Count; i++)
        {
            var correction = Vectors.Dot(_pairs[i].Change, direction) / _pairs[i].Curvature;
            Vectors.Combine(direction, weights[i] - correction, _pairs[i].Step, direction);
        }
        return direction;
    }

    private (double[] Step, double[] Change) Forget()
    {
        var (step, change, _) = _pairs[0];
        _pairs.RemoveAt(0);
        return (step, change);
    }
}
