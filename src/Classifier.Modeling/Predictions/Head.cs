using Classifier.Modeling.Bundles;
using Classifier.Modeling.Features;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Predictions;

/// <summary>A question with a fixed set of answers, and what answers it: <see cref="HeadModel"/> or <see cref="Hosting.HostedHead"/>. Immutable.</summary>
public abstract class Head
{
    /// <summary>Name, labels and threshold.</summary>
    public abstract HeadInfo Info { get; }

    /// <summary>Least probability of the second label to be reported as also holding; null for never.</summary>
    public virtual double? SecondaryThreshold => null;

    /// <summary>Whether it gives evidence for its labels when asked (<see cref="HeadPrediction.Evidence"/>).</summary>
    public virtual bool CanExplain => false;

    /// <summary>How many words of the normalised text it reads in full; null when it reads the document as it was sent.</summary>
    internal virtual int? TokensRead => null;

    /// <summary>Answers for one document.</summary>
    /// <param name="document">The document as it was sent.</param>
    /// <param name="features">The same, normalised, and what becomes of it.</param>
    /// <param name="options">What the caller asks for; checked.</param>
    internal abstract HeadPrediction Answer(Document document, DocumentFeatures features, ClassifyOptions options);
}
