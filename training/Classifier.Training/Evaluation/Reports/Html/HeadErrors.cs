using Classifier.Modeling.Evidence;
using Classifier.Modeling.Predictions;

namespace Classifier.Training.Evaluation.Reports.Html;

/// <summary>An error to look at.</summary>
/// <param name="Case">The document and what was answered.</param>
/// <param name="Evidence">What spoke for the truth and, negative, for the answer; null when it is not to be told or cannot be.</param>
internal sealed record ErrorExample(HeadCase Case, LabelEvidence? Evidence);

/// <summary>The worst errors of a head on one set of documents.</summary>
/// <param name="Dataset">The name of the documents.</param>
/// <param name="Head">The head.</param>
/// <param name="Wrong">How many documents it got wrong.</param>
/// <param name="Arguable">How many of them got a label that an annotator would accept.</param>
/// <param name="WithText">Whether the documents may be shown.</param>
/// <param name="Examples">As <see cref="ErrorReport.Worst"/> orders them.</param>
internal sealed record HeadErrors(string Dataset, string Head, int Wrong, int Arguable, bool WithText, IReadOnlyList<ErrorExample> Examples)
{
    private const int Places = 20;

    /// <summary>Collects the errors of a measurement.</summary>
    /// <param name="measurement">The measurement.</param>
    /// <param name="count">How many to show, at most.</param>
    /// <param name="withText">Whether to show texts and evidence.</param>
    /// <param name="model">The model that gave the answers, to be asked why; null when there is none, as after cross-validation.</param>
    /// <param name="cancellation">Stops between documents.</param>
    public static HeadErrors Of(Measurement measurement, int count, bool withText, IDocumentClassifier? model, CancellationToken cancellation)
    {
        var whole = measurement.Whole;
        var worst = ErrorReport.Worst(whole, count).ToArray();
        var examples = new ErrorExample[worst.Length];
        Parallel.For(0, worst.Length, new ParallelOptions { CancellationToken = cancellation }, i => examples[i] = new ErrorExample(
            worst[i], withText && model is not null ? Explain(model, whole.Head, worst[i], cancellation) : null));
        return new HeadErrors(
            measurement.Dataset, whole.Head, whole.Cases.Count(c => !c.IsRight), whole.Cases.Count(c => !c.IsRight && c.IsAcceptable), withText, examples);
    }

    private static LabelEvidence? Explain(IDocumentClassifier model, string head, HeadCase error, CancellationToken cancellation)
    {
        var labels = new Dictionary<string, IReadOnlyCollection<string>> { [head] = [error.Truth] };
        var options = new ClassifyOptions { Evidence = new EvidenceOptions { Labels = labels, MaximumSpans = Places } };
        return model.Classify(error.Document.Document, options, cancellation)[head].Evidence.FirstOrDefault(e => e.Label == error.Truth);
    }
}
