namespace Classifier.Training.Evaluation;

/// <summary>
/// How accuracy rises when a head answers only the documents it is surest of; R. El-Yaniv and Y. Wiener, "On the foundations of
/// noise-free selective classification", 2010. Documents of equal confidence count alike, whatever their order.
/// </summary>
internal sealed class RiskCoverage
{
    /// <summary>The coverages reported: how many documents in a hundred are answered.</summary>
    public static IReadOnlyList<int> Percentages { get; } = [100, 95, 90, 80, 70];

    // Expected number right among the first k + 1.
    private readonly double[] _right;

    /// <summary>Orders documents by confidence.</summary>
    /// <param name="answers">Confidence, and whether the answer was right; at least one.</param>
    public RiskCoverage(IEnumerable<(double Confidence, bool IsRight)> answers)
    {
        var right = new List<double>();
        var sum = 0.0;
        foreach (var equal in answers.GroupBy(a => a.Confidence).OrderByDescending(g => g.Key))
        {
            var share = equal.Average(a => a.IsRight ? 1.0 : 0.0);
            foreach (var _ in equal)
                right.Add(sum += share);
        }
        _right = right.Count > 0 ? [.. right] : throw new ArgumentException("There is no answer.", nameof(answers));
    }

    /// <summary>Share right among the surest documents.</summary>
    /// <param name="coverage">The share that is answered: above 0, at most 1; rounded up to whole documents.</param>
    public double Accuracy(double coverage)
    {
        var count = Math.Clamp((int)Math.Ceiling((coverage * _right.Length) - 1e-9), 1, _right.Length);
        return _right[count - 1] / count;
    }

    /// <summary>Area under the risk–coverage curve: the share wrong, averaged over every coverage; 0 is best. Y. Geifman and others, 2019.</summary>
    public double Area => _right.Select((right, i) => 1 - (right / (i + 1))).Average();
}
