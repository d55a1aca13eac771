using System.Globalization;
using Classifier.Modeling.Features;
using Classifier.Modeling.Predictions;
using Classifier.Training.Labelling.Queue;

namespace Classifier.Training.Labelling.Suggestions;

/// <summary>Says how much one head would learn from a document. Immutable; safe for many threads.</summary>
internal sealed class HeadScoring
{
    private const int AnswersKept = 5;

    private readonly HeadModel _model;
    private readonly SecondOpinion? _second;
    private readonly SignalWeights _weights;
    private readonly string[] _labels;
    private readonly int[] _counts;
    private readonly double[] _rarities;

    /// <param name="model">The head's model.</param>
    /// <param name="second">What to compare it with; null for nothing.</param>
    /// <param name="counts">How many documents have each label so far; labels that are not there have none.</param>
    /// <param name="weights">What counts how much.</param>
    public HeadScoring(HeadModel model, SecondOpinion? second, IReadOnlyDictionary<string, int> counts, SignalWeights weights)
    {
        (_model, _second, _weights) = (model, second, weights);
        _labels = [.. model.Info.Labels.Select(l => l.Id)];
        _counts = [.. _labels.Select(l => counts.GetValueOrDefault(l))];
        _rarities = Signals.Rarities(_counts);
    }

    /// <summary>The head's name.</summary>
    public string Head => _model.Info.Name;

    /// <summary>Scores a document.</summary>
    /// <returns>The weighted mean of what speaks for it (0 to 1), each part of it, and the model's best labels.</returns>
    public (double Score, IReadOnlyList<QueueReason> Reasons, IReadOnlyList<QueueAnswer> Answers) Score(DocumentFeatures features)
    {
        double[] probabilities = [.. _model.Score(features).Select(p => (double)p)];
        int[] ranked = [.. Enumerable.Range(0, _labels.Length).OrderByDescending(i => probabilities[i])];
        var parts = Parts(features, probabilities, ranked).Where(p => p.Weight > 0).ToList();
        var score = parts.Count == 0 ? 0 : parts.Sum(p => p.Reason.Score * p.Weight) / parts.Sum(p => p.Weight);
        return (
            Round(score),
            [.. parts.Select(p => p.Reason with { Score = Round(p.Reason.Score) })],
            [.. ranked.Take(AnswersKept).Select(i => new QueueAnswer(_labels[i], Round(probabilities[i])))]);
    }

    private IEnumerable<(QueueReason Reason, double Weight)> Parts(DocumentFeatures features, double[] probabilities, int[] ranked)
    {
        var best = Named(probabilities, ranked[0]);
        yield return (
            Reason("uncertain", (Signals.Closeness(probabilities) + Signals.Entropy(probabilities)) / 2, $"{best} or {Named(probabilities, ranked[1])}"),
            _weights.Uncertainty);
        if (_second is not null)
        {
            var other = _second.Score(features);
            yield return (
                Reason(
                    "disputed",
                    Signals.Divergence(probabilities, other),
                    $"{best}, while {_second.Name} says {Named(other, Array.IndexOf(other, other.Max()))}"),
                _weights.Disagreement);
        }
        if (_counts.Any(n => n > 0))
        {
            var rare = Enumerable.Range(0, _labels.Length).MaxBy(i => probabilities[i] * _rarities[i]);
            yield return (
                Reason(
                    "rare",
                    probabilities.Zip(_rarities, (p, r) => p * r).Sum(),
                    $"may be {Named(probabilities, rare)}, a label of {_counts[rare]} documents so far"),
                _weights.Rarity);
        }
    }

    private QueueReason Reason(string kind, double score, string says) => new(Head, kind, score, says);

    private string Named(double[] probabilities, int label) =>
        string.Create(CultureInfo.InvariantCulture, $"{_labels[label]} {probabilities[label]:F2}");

    private static double Round(double value) => Math.Round(value, 4);
}
