using System.Text;
using Classifier.Modeling.Predictions;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Bundles;

/// <summary>
/// Asks a model its golden cases again, each as written, composed (NFC) and decomposed (NFD): all three must give the recorded answer.
/// This is what catches a server whose text processing is not the trainer's.
/// </summary>
public static class GoldenReplay
{
    /// <summary>Greatest accepted difference of a probability; room for another processor's exponential function.</summary>
    public const double Tolerance = 1e-6;

    /// <summary>The first case that comes out differently, described without its text; null when all are right.</summary>
    public static string? FirstDifference(IDocumentClassifier model, IReadOnlyList<GoldenCase> cases)
    {
        for (var i = 0; i < cases.Count; i++)
            foreach (var form in new NormalizationForm?[] { null, NormalizationForm.FormC, NormalizationForm.FormD })
                if (Difference(model, cases[i], form) is { } difference)
                    return $"golden case {i + 1}{(form is null ? "" : $" in {form}")}: {difference}";
        return null;
    }

    /// <summary>The case as a document, optionally in another Unicode form.</summary>
    public static Document ToDocument(GoldenCase golden, NormalizationForm? form = null)
    {
        ArgumentNullException.ThrowIfNull(golden);
        return new(In(golden.Title), In(golden.Text)) { PublishedOn = golden.Date };

        string In(string text) => form is { } f ? text.Normalize(f) : text;
    }

    private static string? Difference(IDocumentClassifier model, GoldenCase golden, NormalizationForm? form)
    {
        var prediction = model.Classify(ToDocument(golden, form), ClassifyOptions.Default, CancellationToken.None);
        foreach (var (head, expected) in golden.Expected)
        {
            if (prediction.Heads.FirstOrDefault(h => h.Head == head) is not { } answer)
                return $"there is no head '{head}'";
            if (answer.Best.Label != expected.Label || Math.Abs(answer.Best.Probability - expected.Probability) > Tolerance)
                return $"{head} is {answer.Best.Label} ({answer.Best.Probability:R}), not {expected.Label} ({expected.Probability:R})";
        }
        return null;
    }
}
