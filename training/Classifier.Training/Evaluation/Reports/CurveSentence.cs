using System.Globalization;

namespace Classifier.Training.Evaluation.Reports;

/// <summary>What a learning curve says of labelling more documents.</summary>
internal static class CurveSentence
{
    /// <summary>A few sentences for people.</summary>
    public static string Of(HeadCurve curve) => curve.LastStep is not { } step
        ? "One point is no curve: more shares, or more documents, would show a slope."
        : string.Create(CultureInfo.InvariantCulture, $"From {step.From} to {step.To} documents accuracy changed by {Signed(step.Accuracy)} points per doubling of the ")
            + $"documents (95 % interval {Signed(step.AccuracyInterval.Low)} to {Signed(step.AccuracyInterval.High)}), macro-F1 by {Signed(step.MacroF1)}. {Verdict(step, curve.HeldOut)}{Draws(curve)}";

    private static string Verdict(CurveStep step, int heldOut) => step.AccuracyInterval switch
    {
        { Low: > 0 } => "The step is larger than chance among the held-out documents: more of the same kind may help still.",
        { High: < 0 } => "Accuracy fell: look at the labels of the documents added last.",
        _ => $"The interval holds 0: on {heldOut} held-out documents this step cannot be told from no gain.",
    };

    /// <summary>The interval is of the held-out documents alone.</summary>
    private static string Draws(HeadCurve curve) => curve.Points[^1].Accuracy.Seeds.Count > 1
        ? "" : " The parts were drawn and trained on once: more seeds would show how much of the step is chance.";

    private static string Signed(double points) => points.ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture);
}
