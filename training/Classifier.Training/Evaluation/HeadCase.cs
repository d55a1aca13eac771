using Classifier.Modeling.Predictions;
using Classifier.Training.Data;

namespace Classifier.Training.Evaluation;

/// <summary>What one head answered to a document that carries a label of it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Truth">Its label.</param>
/// <param name="Arguable">Other labels that an annotator gave or would accept.</param>
/// <param name="Answer">What the model said.</param>
internal sealed record HeadCase(LabelledDocument Document, string Truth, IReadOnlyList<string> Arguable, HeadPrediction Answer)
{
    /// <summary>Whether the label came first.</summary>
    public bool IsRight => Answer.Best.Label == Truth;

    /// <summary>Whether the label, or one that an annotator would accept, came first.</summary>
    public bool IsAcceptable => IsRight || Arguable.Contains(Answer.Best.Label);

    /// <summary>The cases of a head; documents without a label of it, or without an answer to it, make none.</summary>
    public static IReadOnlyList<HeadCase> Of(string head, IEnumerable<Scored> scored) => [.. scored
        .Where(s => s.Document.Labels.ContainsKey(head) && s.Prediction.Heads.Any(h => h.Head == head))
        .Select(s => new HeadCase(
            s.Document, s.Document.Labels[head], s.Document.Arguable.GetValueOrDefault(head, []), s.Prediction[head]))];
}
