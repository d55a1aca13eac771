using Classifier.Modeling.Evidence;
using Classifier.Modeling.Predictions;

namespace Classifier.Training.Labelling.Annotation;

/// <summary>What a model says of one head of a document.</summary>
/// <param name="Ranked">Labels and probabilities, the best first; at least one.</param>
/// <param name="Evidence">What speaks for and against the best one, the strongest first; empty when nothing is known.</param>
internal sealed record Proposal(IReadOnlyList<LabelScore> Ranked, IReadOnlyList<EvidenceSpan> Evidence);
