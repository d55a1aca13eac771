using Classifier.Training.Labelling.Queue;

namespace Classifier.Training.Labelling.Suggestions;

/// <summary>A document that nobody has labelled, and what speaks for doing so.</summary>
/// <param name="Place">Its place among the documents given.</param>
/// <param name="Id">Its id.</param>
/// <param name="Score">0 to 1: that of the head for which most speaks.</param>
/// <param name="Reasons">What speaks for it, the strongest first.</param>
/// <param name="Answers">The best labels of each head.</param>
/// <param name="Signature"><see cref="Splits.MinHash"/> of the text.</param>
internal sealed record ScoredCandidate(
    int Place, string Id, double Score, IReadOnlyList<QueueReason> Reasons, IReadOnlyDictionary<string, IReadOnlyList<QueueAnswer>> Answers, uint[] Signature);
