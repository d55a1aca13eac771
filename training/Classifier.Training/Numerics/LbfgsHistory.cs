namespace Classifier.Training.Numerics;

/// <summary>The last steps and changes of gradient, from which the two-loop recursion makes a direction.</summary>
internal sealed class LbfgsHistory(int size)
{
    private readonly List<(double[] Step, double[] Change, double Curvature)> _pairs = [];

    public bool IsEmpty => _pairs.Count == 0;

    /// <summary>Remembers a step; one without positive curvature is left out.</summary>
    public void Add(double[] from, double[] to, double[] gradientFrom, double[] gradientTo)
    {
        var full = _pairs.Count == size;
        var (step, change) = full ? (_pairs[0].Step, _pairs[0].Change) : (new double[from.Length], new double[from.Length]);
        Vectors.Combine(to, -1, from, step);
        Vectors.Combine(gradientTo, -1, gradientFrom, change);
        if (full)
            _pairs.RemoveAt(0);
        var curvature = Vectors.Dot(step, change);
        if (curvature > 1e-12)
            _pairs.Add((step, change, curvature));
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
}
