namespace Classifier.Training.Evaluation;

/// <summary>How often each label was answered for each true label.</summary>
public sealed class ConfusionMatrix
{
    private readonly int[,] _counts;

    /// <summary>Counts (truth, answer) pairs.</summary>
    /// <exception cref="KeyNotFoundException">A truth or an answer is not among the labels.</exception>
    public ConfusionMatrix(IReadOnlyList<string> labels, IEnumerable<(string Truth, string Answer)> pairs)
    {
        Labels = labels;
        _counts = new int[labels.Count, labels.Count];
        var places = labels.Select((label, i) => (label, i)).ToDictionary(p => p.label, p => p.i);
        foreach (var (truth, answer) in pairs)
            _counts[places[truth], places[answer]]++;
    }

    /// <summary>Takes counts, <c>[truth, answer]</c>, without copying them.</summary>
    internal ConfusionMatrix(IReadOnlyList<string> labels, int[,] counts) => (Labels, _counts) = (labels, counts);

    /// <summary>The labels, in the order of rows and columns.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>Number of documents of label <paramref name="truth"/> that got label <paramref name="answer"/>.</summary>
    public int this[int truth, int answer] => _counts[truth, answer];

    /// <summary>Share of documents that got their label; 0 when there are none.</summary>
    public double Accuracy => Share(All.Sum(c => _counts[c, c]), All.Sum(Support));

    /// <summary>Mean F1 of the labels that occur, as truth or as answer.</summary>
    public double MacroF1 => All.Where(c => Support(c) + Answered(c) > 0).Select(F1).DefaultIfEmpty(0).Average();

    /// <summary>Mean F1 of the labels, each weighted by its documents; 0 when there are none.</summary>
    public double WeightedF1 => All.Sum(c => F1(c) * Support(c)) / Math.Max(1, All.Sum(Support));

    private IEnumerable<int> All => Enumerable.Range(0, Labels.Count);

    /// <summary>Documents of the label.</summary>
    public int Support(int label) => All.Sum(answer => _counts[label, answer]);

    /// <summary>Of the documents that got the label, the share that are of it; 0 when none got it.</summary>
    public double Precision(int label) => Share(_counts[label, label], Answered(label));

    /// <summary>Of the label's documents, the share that got it; 0 when there are none.</summary>
    public double Recall(int label) => Share(_counts[label, label], Support(label));

    /// <summary>Harmonic mean of precision and recall; 0 when both are.</summary>
    public double F1(int label) => Share(2 * _counts[label, label], Support(label) + Answered(label));

    /// <summary>Matrices of as many documents, drawn from these with replacement: what a bootstrap needs (B. Efron, 1979).</summary>
    public IEnumerable<ConfusionMatrix> Resamples(int count, int seed)
    {
        (int Truth, int Answer)[] documents =
            [.. All.SelectMany(truth => All.SelectMany(answer => Enumerable.Repeat((truth, answer), _counts[truth, answer])))];
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var drawn = new int[Labels.Count, Labels.Count];
            foreach (var _ in documents)
            {
                var (truth, answer) = documents[random.Next(documents.Length)];
                drawn[truth, answer]++;
            }
            yield return new ConfusionMatrix(Labels, drawn);
        }
    }

    private int Answered(int label) => All.Sum(truth => _counts[truth, label]);

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
