using Classifier.Modeling.Features;
using Classifier.Modeling.Predictions;

namespace Classifier.Training.Labelling.Suggestions;

/// <summary>What else was asked about a head, to be compared with the model's answer. Safe for many threads.</summary>
/// <param name="Name">What it is called in reasons.</param>
/// <param name="Score">One probability per label, in the order of the head's labels.</param>
internal sealed record SecondOpinion(string Name, Func<DocumentFeatures, double[]> Score)
{
    /// <summary>The opinion on a head: the challenger's, else that of the text model that the head is stacked on; null when there is neither.</summary>
    public static SecondOpinion? On(HeadModel head, DocumentClassifier? challenger)
    {
        if (challenger?.Heads.Cast<HeadModel>().FirstOrDefault(h => h.Info.Name == head.Info.Name) is { } other)
        {
            // Labels that one of the two does not have are as if it never gave them.
            var places = other.Info.Labels.Index().ToDictionary(l => l.Item.Id, l => l.Index);
            return new SecondOpinion($"{challenger.Info.Name} {challenger.Info.Version}", features =>
            {
                var scores = other.Score(features);
                return [.. head.Info.Labels.Select(l => places.TryGetValue(l.Id, out var i) ? scores[i] : 0.0)];
            });
        }
        return TextModel.In(head) is { } text ? new SecondOpinion("its text model", text.Score) : null;
    }
}
