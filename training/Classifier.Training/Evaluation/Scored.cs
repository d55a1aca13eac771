using Classifier.Modeling.Predictions;
using Classifier.Training.Data;

namespace Classifier.Training.Evaluation;

/// <summary>A document that the model did not see in training, and what it answered.</summary>
internal sealed record Scored(LabelledDocument Document, Prediction Prediction)
{
    /// <summary>Asks a model, over the serving path.</summary>
    public static IReadOnlyList<Scored> By(IDocumentClassifier model, IReadOnlyList<LabelledDocument> documents, CancellationToken cancellation)
    {
        var scored = new Scored[documents.Count];
        Parallel.For(0, documents.Count, new ParallelOptions { CancellationToken = cancellation }, i =>
            scored[i] = new Scored(documents[i], model.Classify(documents[i].Document, ClassifyOptions.Default, cancellation)));
        return scored;
    }
}
