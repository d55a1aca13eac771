using Classifier.MLNet.Predictors;

namespace Classifier.Modeling.Evidence;

/// <summary>A stretch of the vector that trees read.</summary>
/// <param name="Column">The column it comes from.</param>
/// <param name="Start">Its first slot.</param>
/// <param name="Length">How many slots it has.</param>
/// <param name="TextModel">The linear model on the text whose probabilities these are; null for dense features of the document.</param>
internal sealed record FeatureBlock(string Column, int Start, int Length, LinearMulticlass? TextModel);
