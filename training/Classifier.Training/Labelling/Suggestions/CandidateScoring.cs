using Classifier.Modeling.Features;
using Classifier.Modeling.Predictions;
using Classifier.Text.Documents;
using Classifier.Training.Splits;

namespace Classifier.Training.Labelling.Suggestions;

/// <summary>Says how much it is worth to label a document. Immutable; safe for many threads.</summary>
internal sealed class CandidateScoring
{
    // A reason weaker than this is not worth reading.
    private const double LeastReason = 0.05;

    private readonly IReadOnlyList<HeadScoring> _heads;

    /// <param name="model">The model that is to be improved, of a bundle.</param>
    /// <param name="challenger">Another model to compare it with; null for the text models of stacked heads.</param>
    /// <param name="counts">Per head, how many documents have each label so far.</param>
    /// <param name="weights">What counts how much.</param>
    public CandidateScoring(
        DocumentClassifier model,
        DocumentClassifier? challenger,
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> counts,
        SignalWeights weights) =>
        _heads = [.. model.Heads.Cast<HeadModel>().Select(head => new HeadScoring(
            head, SecondOpinion.On(head, challenger), counts.GetValueOrDefault(head.Info.Name) ?? new Dictionary<string, int>(), weights))];

    /// <summary>Scores a document: as high as the head that would learn most from it.</summary>
    public ScoredCandidate Score(int place, string id, DocumentText text)
    {
        var features = new DocumentFeatures(text);
        var scored = _heads.Select(h => (h.Head, Scored: h.Score(features))).ToList();
        var reasons = scored.SelectMany(s => s.Scored.Reasons).OrderByDescending(r => r.Score).ToList();
        return new ScoredCandidate(
            place,
            id,
            scored.Max(s => s.Scored.Score),
            [.. reasons.Where((r, i) => i == 0 || r.Score >= LeastReason)],
            scored.ToDictionary(s => s.Head, s => s.Scored.Answers),
            MinHash.Signature(text));
    }
}
