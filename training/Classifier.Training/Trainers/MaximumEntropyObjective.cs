using Classifier.Training.Numerics;

namespace Classifier.Training.Trainers;

/// <summary>
/// Summed, weighted log loss of multinomial logistic regression with an L2 penalty. Parameters stand feature by feature, one per class,
/// then the biases. Logits are computed document by document and gradients feature by feature, each by one thread in a fixed order, so
/// the numbers do not depend on how many threads there are.
/// </summary>
internal sealed class MaximumEntropyObjective(
    SparseMatrix rows, SparseMatrix columns, TargetWeights targets, double l2) : IObjective
{
    private const int Block = 2048;
    private readonly int _classCount = targets.ClassCount;
    private readonly double[] _errors = new double[rows.RowCount * targets.ClassCount];
    private readonly double[] _losses = new double[rows.RowCount];

    private int BiasStart => rows.ColumnCount * _classCount;

    public int Dimension => BiasStart + _classCount;

    public double Evaluate(double[] point, double[] gradient)
    {
        Parallel.For(0, rows.RowCount, r => Errors(point, r));
        Parallel.For(0, (rows.ColumnCount + Block - 1) / Block, block => Gradient(point, gradient, block));
        BiasGradient(gradient.AsSpan(BiasStart));
        var biases = point.AsSpan(BiasStart);
        var total = l2 / 2 * (Vectors.Dot(point, point) - Vectors.Dot(biases, biases));
        foreach (var loss in _losses)
            total += loss;
        return total;
    }

    /// <summary>Leaves weight × probability − target of each class in the document's errors, and its loss.</summary>
    private void Errors(double[] point, int row)
    {
        var scores = _errors.AsSpan(row * _classCount, _classCount);
        point.AsSpan(BiasStart).CopyTo(scores);
        for (var k = rows.Starts[row]; k < rows.Starts[row + 1]; k++)
            Vectors.Combine(scores, rows.Values[k], point.AsSpan(rows.Columns[k] * _classCount, _classCount), scores);
        var max = double.NegativeInfinity;
        foreach (var score in scores)
            max = Math.Max(max, score);
        var total = 0.0;
        foreach (var score in scores)
            total += Math.Exp(score - max);
        var logTotal = max + Math.Log(total);
        var wanted = targets.Of(row);
        var weight = targets.Total(row);
        _losses[row] = (weight * logTotal) - Vectors.Dot(wanted, scores);
        for (var c = 0; c < _classCount; c++)
            scores[c] = (weight * Math.Exp(scores[c] - logTotal)) - wanted[c];
    }

    private void Gradient(double[] point, double[] gradient, int block)
    {
        var end = Math.Min((block + 1) * Block, rows.ColumnCount);
        for (var f = block * Block; f < end; f++)
        {
            var own = gradient.AsSpan(f * _classCount, _classCount);
            for (var c = 0; c < _classCount; c++)
                own[c] = l2 * point[(f * _classCount) + c];
            for (var k = columns.Starts[f]; k < columns.Starts[f + 1]; k++)
                Vectors.Combine(own, columns.Values[k], _errors.AsSpan(columns.Columns[k] * _classCount, _classCount), own);
        }
    }

    private void BiasGradient(Span<double> gradient)
    {
        gradient.Clear();
        for (var r = 0; r < rows.RowCount; r++)
            Vectors.Combine(gradient, 1, _errors.AsSpan(r * _classCount, _classCount), gradient);
    }
}
