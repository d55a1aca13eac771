using Classifier.Modeling.Features;
using Classifier.Training.Data;
using Classifier.Training.Recipes;

namespace Classifier.Training.Heads;

/// <summary>A document whose label nobody read, as numbers: the text model learns from it, nothing is measured or calibrated on it.</summary>
/// <param name="Text">Its hashed n-grams.</param>
/// <param name="Shares">Its weight, shared out over the classes by how likely they are.</param>
internal sealed record WeakDocument(SparseVector Text, IReadOnlyList<double> Shares)
{
    /// <summary>
    /// Those of a head. One that resembles a labelled document is left out: the label says more, and no fold of labelled documents may
    /// learn from its near-duplicates.
    /// </summary>
    /// <param name="head">The head.</param>
    /// <param name="data">All documents.</param>
    /// <param name="classWeights">What documents of each class weigh.</param>
    public static IReadOnlyList<WeakDocument> Of(HeadRecipe head, DataSet data, IReadOnlyList<double> classWeights)
    {
        var labelled = data.PlacesOf(head.Name).Select(i => data.Clusters[i]).ToHashSet();
        return [.. Enumerable.Range(0, data.Documents.Count)
            .Where(i => data.Documents[i].Shares.ContainsKey(head.Name) && !labelled.Contains(data.Clusters[i]))
            .Select(i => new WeakDocument(data.Features[i].Text(head.Text), SharesOf(data.Documents[i], head, classWeights)))];
    }

    private static double[] SharesOf(LabelledDocument document, HeadRecipe head, IReadOnlyList<double> classWeights) =>
        [.. head.Labels.Select((l, c) => document.Weight * document.Shares[head.Name].GetValueOrDefault(l.Id) * classWeights[c])];
}
