using Classifier.Training.Trainers;

namespace Classifier.Training.Heads;

/// <summary>
/// Shares a document's weight out over the labels that annotators accept: the label keeps most of it, arguable labels split the rest.
/// A model trained on that ranks an arguable label next instead of treating it as plain wrong.
/// </summary>
internal static class SoftLabels
{
    /// <summary>The shares of the documents at the given places.</summary>
    /// <param name="data">The documents.</param>
    /// <param name="places">Which of them.</param>
    /// <param name="arguableShares">Per class, the part of the weight that goes to it where it alone is arguable; several share it out: 0 to below 1.</param>
    public static TargetWeights Targets(HeadData data, IReadOnlyList<int> places, IReadOnlyList<double> arguableShares)
    {
        var classCount = arguableShares.Count;
        var shares = new double[places.Count * classCount];
        for (var row = 0; row < places.Count; row++)
        {
            var place = places[row];
            var own = shares.AsSpan(row * classCount, classCount);
            var others = data.Arguable[place].Where(l => l != data.Labels[place]).Distinct().ToArray();
            foreach (var other in others)
                own[other] = data.Weights[place] * arguableShares[other] / others.Length;
            own[data.Labels[place]] = data.Weights[place] * (1 - others.Sum(o => arguableShares[o] / others.Length));
        }
        return new TargetWeights(classCount, shares);
    }
}
