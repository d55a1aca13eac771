using Classifier.Modeling.Predictions;
using Classifier.Training.Data;
using Classifier.Training.Evaluation;

namespace Classifier.Training.Tests.TestData;

/// <summary>Answers made up for tests of what is measured: one head named <c>head</c> with the labels a, b and c.</summary>
internal static class Answers
{
    public static IReadOnlyList<string> Labels { get; } = ["a", "b", "c"];

    public static LabelledDocument Document(string id, string truth, string? arguable = null, string source = "source", string text = "text") => new(
        id, source, Classifier.Text.Documents.Document.FromText(text), new Dictionary<string, string> { ["head"] = truth },
        arguable is null ? new Dictionary<string, IReadOnlyList<string>>() : new Dictionary<string, IReadOnlyList<string>> { ["head"] = [arguable] });

    /// <summary>An answer to a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="probabilities">Of a, b and c.</param>
    public static Scored To(LabelledDocument document, params double[] probabilities) => new(
        document,
        new Prediction(
            [new HeadPrediction("head", [.. Labels.Zip(probabilities, (l, p) => new LabelScore(l, p)).OrderByDescending(s => s.Probability)], false, null)],
            [], default));

    public static HeadEvaluation Evaluate(params Scored[] scored) => new("head", Labels, scored);
}
