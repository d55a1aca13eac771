using Classifier.Modeling.Bundles;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Predictions;

/// <summary>A loaded model, ready to label documents. Safe for use by many threads at once.</summary>
public interface IDocumentClassifier
{
    /// <summary>What this model is.</summary>
    ModelInfo Info { get; }

    /// <summary>Whether it gives evidence for the labels of some head when asked.</summary>
    bool CanExplain { get; }

    /// <summary>Labels one document.</summary>
    /// <exception cref="ArgumentException">
    /// The options name an unknown head or label, an empty set of labels, a confidence outside 0 to 1, or a count below 1.
    /// </exception>
    /// <exception cref="OperationCanceledException">Cancelled between or inside stages.</exception>
    Prediction Classify(Document document, ClassifyOptions options, CancellationToken cancellation);
}
