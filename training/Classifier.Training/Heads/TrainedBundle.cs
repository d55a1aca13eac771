using Classifier.Modeling.Predictions;
using Classifier.Training.Evaluation;

namespace Classifier.Training.Heads;

/// <summary>Trained heads, and what models that did not see them answered to the training documents.</summary>
/// <param name="Model">The heads.</param>
/// <param name="OutOfFold">
/// Each document once, with the answers of the heads that it has a label of; where a head holds a part of the documents out, it answers those alone. Before pruning; where trees stand on a text model, the trees' training rows hold text scores of models
/// that saw the document: full cross-validation (<see cref="CrossValidation"/>) has no such bond, and takes as many trainings as folds.
/// </param>
internal sealed record TrainedBundle(DocumentClassifier Model, IReadOnlyList<Scored> OutOfFold);
