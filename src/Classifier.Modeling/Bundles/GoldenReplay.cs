using Classifier.Modeling.Predictions;
using Classifier.Text.Documents;
using Classifier.Text.Normalization;

namespace Classifier.Modeling.Bundles;

/// <summary>
/// Asks a model its golden cases again, each as written and with its letters taken apart (<see cref="Decomposition"/>): both must give
/// the recorded answer. This is what catches a server whose text processing is not the trainer's.
/// </summary>
public static class GoldenReplay
{
    /// <summary>Greatest accepted difference of a probability; room for another processor's exponential function.</summary>
    public const double Tolerance = 1e-6;

    /// <summary>The first case that comes out differently, described without its text; null when all are right.</summary>
    public static string? FirstDifference(IDocumentClassifier model, IReadOnlyList<GoldenCase> cases)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(cases);
        for (var i = 0; i < cases.Count; i++)
        {
            var document = ToDocument(cases[i]);
            if (Difference(model, document, cases[i]) is { } difference)
                return $"golden case {i + 1}: {difference}";
            if (Difference(model, Decomposed(document), cases[i]) is { } twin)
                return $"golden case {i + 1}, decomposed: {twin}";
        }
        return null;
    }

    /// <summary>The case as a document.</summary>
    public static Document ToDocument(GoldenCase golden)
    {
        ArgumentNullException.ThrowIfNull(golden);
        return new(golden.Title, golden.Text) { PublishedOn = golden.Date };
    }

    private static Document Decomposed(Document document) =>
        document with { Title = Decomposition.Decompose(document.Title), Body = Decomposition.Decompose(document.Body) };

    private static string? Difference(IDocumentClassifier model, Document document, GoldenCase golden)
    {
        var prediction = model.Classify(document, ClassifyOptions.Default, CancellationToken.None);
        foreach (var answer in prediction.Heads)
        {
            if (!golden.Expected.TryGetValue(answer.Head, out var expected))
                return $"nothing is expected of head '{answer.Head}'";
            // Written so that a probability that is not a number differs.
            if (answer.Best.Label != expected.Label || !(Math.Abs(answer.Best.Probability - expected.Probability) <= Tolerance))
                return $"{answer.Head} is {answer.Best.Label} ({answer.Best.Probability:R}), not {expected.Label} ({expected.Probability:R})";
        }
        return golden.Expected.Keys.FirstOrDefault(head => prediction.Heads.All(answer => answer.Head != head)) is { } unknown
            ? $"there is no head '{unknown}'" : null;
    }
}
