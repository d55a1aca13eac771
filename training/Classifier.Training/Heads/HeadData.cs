using Classifier.Modeling.Features;

namespace Classifier.Training.Heads;

/// <summary>The documents that carry a label of one head, as numbers.</summary>
/// <param name="Text">Hashed n-grams, one vector per document.</param>
/// <param name="Dense">Level cues and then actors, one vector per document; empty when the head does without.</param>
/// <param name="Labels">Class of each document.</param>
/// <param name="Arguable">Other classes an annotator would accept, per document.</param>
/// <param name="Weights">How much each document counts.</param>
/// <param name="Folds">Fold of each document: 0 or above, or −1 for one that every model learns from.</param>
/// <param name="Originals">The first so many are documents as they were given; copies of them, only to learn from, follow.</param>
internal sealed record HeadData(
    IReadOnlyList<SparseVector> Text,
    IReadOnlyList<float[]> Dense,
    IReadOnlyList<int> Labels,
    IReadOnlyList<IReadOnlyList<int>> Arguable,
    IReadOnlyList<double> Weights,
    IReadOnlyList<int> Folds,
    int Originals)
{
    /// <summary>Documents without a label, which the text model alone learns from.</summary>
    public IReadOnlyList<WeakDocument> Weak { get; init; } = [];

    public int Count => Labels.Count;

    /// <summary>The folds that are answered by a model that did not see them, in order.</summary>
    public IReadOnlyList<int> FoldsAsked => [.. Folds.Where(f => f >= 0).Distinct().Order()];

    /// <summary>Whether one part is held out once and for all, and the rest is in no fold.</summary>
    public bool IsHoldOut => FoldsAsked.Count == 1 && Folds.Contains(-1);

    /// <summary>The places of the documents, copies aside, that are answered by a model that did not see them.</summary>
    public IReadOnlyList<int> Asked => [.. Enumerable.Range(0, Originals).Where(i => Folds[i] >= 0)];

    /// <summary>Places in and outside a fold.</summary>
    public (int[] Outside, int[] Inside) Cut(int fold) =>
        ([.. Enumerable.Range(0, Count).Where(i => Folds[i] != fold)], [.. Enumerable.Range(0, Count).Where(i => Folds[i] == fold)]);
}
