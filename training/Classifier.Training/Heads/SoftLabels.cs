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
    /// <param name="classCount">Number of classes.</param>
    /// <param name="arguableShare">The part of the weight that goes to arguable labels, if there are any: 0 to below 1.</param>
    public static TargetWeights Targets(HeadData data, IReadOnlyList<int> places, int classCount, double arguableShare)
    {
        var shares = new double[places.Count * classCount];
        for (var row = 0; row < places.Count; row++)
        {
            var place = places[row];
            var own = shares.AsSpan(row * classCount, classCount);
            var others = arguableShare > 0 ? data.Arguable[place].Where(l => l != data.Labels[place]).Distinct().ToArray() : [];
            own[data.Labels[place]] = data.Weights[place] * (others.Length == 0 ? 1 : 1 - arguableShare);
            foreach (var other in others)
                own[other] = data.Weights[place] * arguableShare / others.Length;
        }
        return new TargetWeights(classCount, shares);
    }
}
