namespace Classifier.Training.Data.Reports;

/// <summary>How often a label is given.</summary>
/// <param name="Label">The label; empty for documents without one of the head.</param>
/// <param name="Documents">How many carry it.</param>
/// <param name="Files">Of these, by data file.</param>
/// <param name="Sources">Of these, by source.</param>
/// <param name="Tokens">The lengths of their texts.</param>
internal sealed record LabelCounts(
    string Label, int Documents, IReadOnlyDictionary<string, int> Files, IReadOnlyDictionary<string, int> Sources, Quantiles Tokens);

/// <summary>The labels of a head.</summary>
/// <param name="Head">The head.</param>
/// <param name="Labels">Every label of the recipe in its order, then labels it does not have, then documents without one.</param>
internal sealed record HeadCounts(string Head, IReadOnlyList<LabelCounts> Labels);
