using Classifier.Training.Data.Checks;

namespace Classifier.Training.Data.Sources;

/// <summary>What data files held.</summary>
/// <param name="Documents">The documents that could be read, in order.</param>
/// <param name="Faults">What could not be.</param>
internal sealed record DocumentsRead(IReadOnlyList<LabelledDocument> Documents, IReadOnlyList<DataFault> Faults);
