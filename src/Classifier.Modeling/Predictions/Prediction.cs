using Classifier.Modeling.Recognition;

namespace Classifier.Modeling.Predictions;

/// <summary>The answer for one document.</summary>
/// <param name="Heads">One entry per head, in the bundle's order.</param>
/// <param name="Notes">What was done to the text before it was scored; empty when nothing worth saying.</param>
/// <param name="Timings">Where the time went.</param>
public sealed record Prediction(
    IReadOnlyList<HeadPrediction> Heads, IReadOnlyList<TextNote> Notes, PredictionTimings Timings)
{
    /// <summary>What else was recognised, as far as the options asked for it.</summary>
    public DocumentParts Parts { get; init; } = DocumentParts.None;

    /// <summary>The prediction of the head named <paramref name="head"/>.</summary>
    /// <exception cref="KeyNotFoundException">The bundle has no such head.</exception>
    public HeadPrediction this[string head] =>
        Heads.FirstOrDefault(h => h.Head == head) ?? throw new KeyNotFoundException($"No head named '{head}'.");
}
