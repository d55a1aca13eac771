namespace Classifier.Training.Splits;

/// <summary>Where one document stands.</summary>
/// <param name="Id">The document's id.</param>
/// <param name="Cluster">Its near-duplicate cluster.</param>
/// <param name="Unit">What is never cut: its cluster, or several clusters together.</param>
/// <param name="Part">What it is for.</param>
/// <param name="Folds">Its fold, from 0, for each head that it carries a label of.</param>
internal sealed record SplitRow(string Id, int Cluster, int Unit, SplitPart Part, IReadOnlyDictionary<string, int> Folds);
