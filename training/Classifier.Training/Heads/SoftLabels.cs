namespace Classifier.Training.Heads;

/// <summary>
/// Documents repeated once per label that annotators accept, the weight shared out: the label keeps most of it, arguable labels split the
/// rest. A model trained on them ranks an arguable label next instead of treating it as plain wrong.
/// </summary>
/// <param name="Places">Which document each row repeats.</param>
/// <param name="Labels">The row's label.</param>
/// <param name="Weights">The row's weight; the rows of one document add up to the document's.</param>
internal sealed record SoftLabels(int[] Places, int[] Labels, double[] Weights)
{
    /// <summary>Spreads the documents at the given places.</summary>
    /// <param name="data">The documents.</param>
    /// <param name="places">Which of them.</param>
    /// <param name="arguableShare">The part of the weight that goes to arguable labels, if there are any: 0 to below 1.</param>
    public static SoftLabels Spread(HeadData data, IReadOnlyList<int> places, double arguableShare)
    {
        var rows = new List<(int Place, int Label, double Weight)>();
        foreach (var place in places)
        {
            var others = arguableShare > 0 ? data.Arguable[place].Where(l => l != data.Labels[place]).Distinct().ToArray() : [];
            var kept = others.Length == 0 ? 1 : 1 - arguableShare;
            rows.Add((place, data.Labels[place], data.Weights[place] * kept));
            rows.AddRange(others.Select(l => (place, l, data.Weights[place] * arguableShare / others.Length)));
        }
        return new SoftLabels([.. rows.Select(r => r.Place)], [.. rows.Select(r => r.Label)], [.. rows.Select(r => r.Weight)]);
    }
}
