using Classifier.Training.Data;
using Classifier.Training.Evaluation;

namespace Classifier.Training.Labelling.Agreement;

/// <summary>How two annotators agree on one head.</summary>
/// <param name="First">The first one's name.</param>
/// <param name="Second">The second one's name.</param>
/// <param name="Matrix">How often the second gave each label where the first gave each.</param>
/// <param name="Count">Documents that both labelled.</param>
/// <param name="Acceptable">Share of them on which the label of one is the other's, or one that the other could argue for: 0 to 1.</param>
/// <param name="Kappa">Cohen's κ.</param>
internal sealed record PairAgreement(string First, string Second, ConfusionMatrix Matrix, int Count, double Acceptable, Estimate Kappa)
{
    /// <summary>Share of documents with the same label from both: 0 to 1.</summary>
    public double Agreement => Matrix.Accuracy;

    /// <summary>The pairs of different labels, the most frequent first.</summary>
    public IEnumerable<(string First, string Second, int Count)> Confusions =>
        from first in Enumerable.Range(0, Matrix.Labels.Count)
        from second in Enumerable.Range(0, Matrix.Labels.Count)
        where first != second && Matrix[first, second] > 0
        orderby Matrix[first, second] descending
        select (Matrix.Labels[first], Matrix.Labels[second], Matrix[first, second]);

    /// <summary>Compares two annotators.</summary>
    /// <param name="head">The head.</param>
    /// <param name="labels">All labels that occur.</param>
    /// <param name="first">The first annotator.</param>
    /// <param name="second">The second annotator.</param>
    public static PairAgreement Of(string head, IReadOnlyList<string> labels, Annotator first, Annotator second)
    {
        var both = first.Rows.Keys.Where(id => first.LabelOf(id, head) is not null && second.LabelOf(id, head) is not null).ToList();
        var matrix = new ConfusionMatrix(labels, both.Select(id => (first.LabelOf(id, head)!, second.LabelOf(id, head)!)));
        var acceptable = both.Count(id => Accepts(first.Rows[id], second.Rows[id], head) || Accepts(second.Rows[id], first.Rows[id], head));
        return new PairAgreement(
            first.Name, second.Name, matrix, both.Count, both.Count == 0 ? 0 : acceptable / (double)both.Count,
            Estimate.Of(KappaStatistic.Cohen(matrix), matrix.Resamples(both.Count == 0 ? 0 : Estimate.Resamples, seed: 1).Select(KappaStatistic.Cohen)));
    }

    private static bool Accepts(LabelTable.Row one, LabelTable.Row other, string head) =>
        one.Labels[head] == other.Labels[head] || one.Arguable[head].Contains(other.Labels[head]);
}
