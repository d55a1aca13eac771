namespace Classifier.Training.Trainers;

/// <summary>How much each document counts for each class: a document's weight, shared out over the labels that fit it.</summary>
/// <param name="classCount">Number of classes.</param>
/// <param name="shares">Document by document, one share per class; none negative, those of a document above 0 in sum.</param>
public sealed class TargetWeights(int classCount, double[] shares)
{
    /// <summary>Number of classes.</summary>
    public int ClassCount { get; } = classCount;

    /// <summary>Number of documents.</summary>
    public int Count => shares.Length / ClassCount;

    /// <summary>One label per document, with all of its weight.</summary>
    /// <param name="labels">Class of each document, 0 … <paramref name="classCount"/> − 1.</param>
    /// <param name="weights">Weight of each document; above 0.</param>
    /// <param name="classCount">Number of classes.</param>
    public static TargetWeights Of(IReadOnlyList<int> labels, IReadOnlyList<double> weights, int classCount)
    {
        var shares = new double[labels.Count * classCount];
        for (var i = 0; i < labels.Count; i++)
            shares[(i * classCount) + labels[i]] = weights[i];
        return new TargetWeights(classCount, shares);
    }

    /// <summary>These documents, and more after them.</summary>
    /// <param name="more">One share per class for each further document, under the same rules.</param>
    public TargetWeights With(IEnumerable<IReadOnlyList<double>> more) => new(ClassCount, [.. shares, .. more.SelectMany(m => m)]);

    /// <summary>A document's share for each class.</summary>
    public ReadOnlySpan<double> Of(int document) => shares.AsSpan(document * ClassCount, ClassCount);

    /// <summary>A document's weight: the sum of its shares.</summary>
    public double Total(int document)
    {
        var total = 0.0;
        foreach (var share in Of(document))
            total += share;
        return total;
    }

    /// <summary>Each document's share of its own weight that is for one class: 0 to 1.</summary>
    public IEnumerable<double> Shares(int label) => Enumerable.Range(0, Count).Select(i => Of(i)[label] / Total(i));
}
