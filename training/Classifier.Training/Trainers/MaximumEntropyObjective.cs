using Classifier.Training.Numerics;

namespace Classifier.Training.Trainers;

/// <summary>
/// Summed, weighted log loss of multinomial logistic regression with an L2 penalty. Parameters stand feature by feature, one per class,
/// then the biases. Logits are computed document by document and gradients feature by feature, each by one thread in a fixed order, so
/// the numbers do not depend on how many threads there are.
/// </summary>
/// <remarks>
/// Logits and errors are in single precision, as in ML.NET: what takes the time is fetching the parameters of the n-grams of a document from
/// memory. The loss and the parameters themselves are in double precision.
/// </remarks>
internal sealed class MaximumEntropyObjective(
    SparseMatrix rows, SparseMatrix columns, TargetWeights targets, double l2) : IObjective
{
    private const int Block = 2048;
    private readonly int _classCount = targets.ClassCount;

    private readonly FloatRows _point = new(rows.ColumnCount, targets.ClassCount);
    private readonly FloatRows _errors = new(rows.RowCount, targets.ClassCount);
    private readonly double[] _losses = new double[rows.RowCount];

    private int BiasStart => rows.ColumnCount * _classCount;

    private int Blocks => (rows.ColumnCount + Block - 1) / Block;

    public int Dimension => BiasStart + _classCount;

    public double Evaluate(double[] point, double[] gradient)
    {
        Parallel.For(0, Blocks, block => CopyPoint(point, block));
        Parallel.For(0, rows.RowCount, r => Errors(point.AsSpan(BiasStart), r));
        Parallel.For(0, Blocks, block => Gradient(point, gradient, block));
        BiasGradient(gradient.AsSpan(BiasStart));
        var biases = point.AsSpan(BiasStart);
        var total = l2 / 2 * (Vectors.Dot(point, point) - Vectors.Dot(biases, biases));
        foreach (var loss in _losses)
            total += loss;
        return total;
    }

    private void CopyPoint(double[] point, int block)
    {
        for (var f = block * Block; f < Math.Min((block + 1) * Block, rows.ColumnCount); f++)
        {
            var weights = _point[f];
            for (var c = 0; c < _classCount; c++)
                weights[c] = (float)point[(f * _classCount) + c];
        }
    }

    /// <summary>Leaves weight × probability − target of each class in the document's errors, and its loss.</summary>
    private void Errors(ReadOnlySpan<double> biases, int row)
    {
        var scores = _errors[row];
        scores.Clear();
        _point.AddTo(scores, rows.Columns.AsSpan()[rows.Starts[row]..rows.Starts[row + 1]], rows.Values.AsSpan()[rows.Starts[row]..rows.Starts[row + 1]]);
        var max = double.NegativeInfinity;
        for (var c = 0; c < _classCount; c++)
            max = Math.Max(max, scores[c] += (float)biases[c]);
        var total = 0.0;
        for (var c = 0; c < _classCount; c++)
            total += Math.Exp(scores[c] - max);
        var logTotal = max + Math.Log(total);
        var wanted = targets.Of(row);
        var weight = targets.Total(row);
        _losses[row] = weight * logTotal;
        for (var c = 0; c < _classCount; c++)
        {
            _losses[row] -= wanted[c] * scores[c];
            scores[c] = (float)((weight * Math.Exp(scores[c] - logTotal)) - wanted[c]);
        }
    }

    private void Gradient(double[] point, double[] gradient, int block)
    {
        Span<float> sum = stackalloc float[_errors.Stride];
        for (var f = block * Block; f < Math.Min((block + 1) * Block, rows.ColumnCount); f++)
        {
            sum.Clear();
            _errors.AddTo(sum, columns.Columns.AsSpan()[columns.Starts[f]..columns.Starts[f + 1]], columns.Values.AsSpan()[columns.Starts[f]..columns.Starts[f + 1]]);
            for (var c = 0; c < _classCount; c++)
                gradient[(f * _classCount) + c] = (l2 * point[(f * _classCount) + c]) + sum[c];
        }
    }

    private void BiasGradient(Span<double> gradient)
    {
        gradient.Clear();
        for (var r = 0; r < rows.RowCount; r++)
            for (var c = 0; c < _classCount; c++)
                gradient[c] += _errors[r][c];
    }
}
