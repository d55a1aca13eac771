using Classifier.Training.Numerics;

namespace Classifier.Training.Trainers;

/// <summary>
/// The dual of multinomial logistic regression: each document i holds probabilities p_i, and the weights are what these leave to explain,
/// v = (1/λ)·Σ x_i·(t_i − n_i·p_i) with targets t_i that sum to n_i; w is v, drawn towards 0 by the L1 penalty. A step moves one p_i to where it and
/// the softmax agree. What the loss is at most too high, the duality gap, is Σ n_i·KL(p_i ‖ softmax of document i).
/// </summary>
internal sealed class DualAscent
{
    private readonly SparseMatrix _rows;
    private readonly TargetWeights _targets;
    private readonly double _penalty;
    private readonly float _threshold;
    private readonly double _biasRate;

    private readonly FloatRows _weights;
    private readonly float[] _probabilities;
    private readonly double[] _pulls;
    private readonly double[] _penalisedBias;
    private readonly double[] _freeBias;

    public DualAscent(SparseMatrix rows, TargetWeights targets, SdcaOptions options)
    {
        (_rows, _targets, _penalty) = (rows, targets, options.PenaltyOfSum(targets.Count));
        (_threshold, _biasRate) = ((float)options.L1Regularization, options.BiasLearningRate);
        _weights = new FloatRows(rows.ColumnCount, targets.ClassCount);
        _probabilities = new float[targets.Count * targets.ClassCount];
        (_penalisedBias, _freeBias) = (new double[targets.ClassCount], new double[targets.ClassCount]);
        _pulls = new double[targets.Count];
        for (var i = 0; i < targets.Count; i++)
        {
            var weight = targets.Total(i);
            _pulls[i] = weight / _penalty * (1 + SquaredLength(i));
            for (var c = 0; c < targets.ClassCount; c++)
                _probabilities[(i * targets.ClassCount) + c] = (float)(targets.Of(i)[c] / weight);
        }
    }

    /// <summary>The weight of a column for a class.</summary>
    public double Weight(int column, int label) => Shrunk(_weights[column][label]);

    /// <summary>The bias of a class.</summary>
    public double Bias(int label) => _penalisedBias[label] + _freeBias[label];

    /// <summary>Steps once for each document.</summary>
    /// <returns>The penalised loss and the duality gap, each document's part as it was before its step.</returns>
    public (double Loss, double Gap) Pass(int[] order, CancellationToken cancellation)
    {
        var classCount = _targets.ClassCount;
        var (loss, gap) = (0.0, 0.0);
        var scores = new float[_weights.Stride];
        var changes = new float[_weights.Stride];
        Span<double> logits = stackalloc double[classCount];
        foreach (var i in order)
        {
            cancellation.ThrowIfCancellationRequested();
            Score(i, scores);
            for (var c = 0; c < classCount; c++)
                logits[c] = scores[c] + Bias(c);
            var weight = _targets.Total(i);
            var logTotal = LogitMath.LogTotal(logits);
            var own = _probabilities.AsSpan(i * classCount, classCount);
            loss += (weight * logTotal) - LogitMath.Dot(_targets.Of(i), logits);
            gap += weight * LogitMath.Divergence(own, logits, logTotal);
            for (var c = 0; c < classCount; c++)
                changes[c] = own[c];
            DualStep.Solve(logits, _pulls[i], logTotal, own);
            for (var c = 0; c < classCount; c++)
            {
                changes[c] = (float)(weight / _penalty * (changes[c] - own[c]));
                _penalisedBias[c] += changes[c];
            }
            _weights.AddOnto(_rows.ColumnsOf(i), _rows.ValuesOf(i), changes);
        }
        loss += Penalty();
        for (var c = 0; c < classCount; c++)
            _freeBias[c] += _biasRate * _penalisedBias[c];
        return (loss, gap);
    }

    private void Score(int row, float[] scores)
    {
        Array.Clear(scores);
        if (_threshold == 0)
        {
            _weights.AddTo(scores, _rows.ColumnsOf(row), _rows.ValuesOf(row));
            return;
        }
        for (var k = _rows.Starts[row]; k < _rows.Starts[row + 1]; k++)
        {
            var weights = _weights[_rows.Columns[k]];
            for (var c = 0; c < weights.Length; c++)
                scores[c] += Shrunk(weights[c]) * _rows.Values[k];
        }
    }

    private float Shrunk(float weight) => weight > _threshold ? weight - _threshold : weight < -_threshold ? weight + _threshold : 0;

    private double Penalty()
    {
        var total = 0.0;
        for (var column = 0; column < _rows.ColumnCount; column++)
            foreach (var weight in _weights[column])
            {
                var shrunk = Shrunk(weight);
                total += (shrunk * shrunk / 2) + (_threshold * Math.Abs(shrunk));
            }
        return _penalty * (total + _penalisedBias.Sum(b => b * b / 2));
    }

    private double SquaredLength(int row)
    {
        var total = 0.0;
        for (var k = _rows.Starts[row]; k < _rows.Starts[row + 1]; k++)
            total += _rows.Values[k] * (double)_rows.Values[k];
        return total;
    }
}
