using Classifier.Modeling.Predictions;

namespace Classifier.Behaviour.Tests.Measuring;

/// <summary>What one head said before and after a change.</summary>
/// <param name="Head">The head.</param>
/// <param name="Before">The best label of the document as it was.</param>
/// <param name="After">The best label of the changed document.</param>
/// <param name="Change">How much the best label's probability moved, 0 to 1; the labels may differ.</param>
internal readonly record struct Answer(string Head, string Before, string After, double Change)
{
    /// <summary>Whether the label is another one now.</summary>
    public bool IsFlip => Before != After;

    /// <summary>Compares two predictions of one head.</summary>
    public static Answer Of(HeadPrediction before, HeadPrediction after) =>
        new(before.Head, before.Best.Label, after.Best.Label, Math.Abs(before.Best.Probability - after.Best.Probability));
}
