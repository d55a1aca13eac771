namespace Classifier.Training.Data.Suspects;

/// <summary>
/// Finds labels that are probably wrong by the answers of models that had not seen the documents; C. Northcutt, L. Jiang and I. Chuang, "Confident
/// learning: estimating uncertainty in dataset labels", 2021. A label counts as confidently given where its probability is at least the mean that it has
/// among the documents that carry it, so that classes the model is timid about are not all suspected.
/// </summary>
internal static class ConfidentLearning
{
    /// <summary>The documents whose most probable confident label is another than the given one.</summary>
    /// <param name="given">The label of each document.</param>
    /// <param name="probabilities">Per document one probability per label, 1 in sum.</param>
    /// <returns>The place of each such document and the label it should have, those first whose given label is least probable against the other.</returns>
    public static IReadOnlyList<(int Place, int Suggested)> Find(IReadOnlyList<int> given, IReadOnlyList<IReadOnlyList<double>> probabilities)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(probabilities.Count, given.Count);
        var thresholds = Enumerable.Range(0, given.Count).ToLookup(i => given[i], i => probabilities[i][given[i]]).ToDictionary(g => g.Key, g => g.Average());
        return [.. Enumerable.Range(0, given.Count)
            .Select(i => (Place: i, Suggested: Confident(probabilities[i])))
            .Where(s => s.Suggested >= 0 && s.Suggested != given[s.Place])
            .OrderBy(s => probabilities[s.Place][given[s.Place]] - probabilities[s.Place][s.Suggested])
            .ThenBy(s => s.Place)];

        // A label that no document carries has no threshold: nothing is confidently of it.
        int Confident(IReadOnlyList<double> own) => Enumerable.Range(0, own.Count)
            .Where(c => thresholds.TryGetValue(c, out var least) && own[c] >= least)
            .OrderByDescending(c => own[c]).FirstOrDefault(-1);
    }
}
