namespace Classifier.Training.Ablations;

/// <summary>A line of the table.</summary>
/// <param name="Variant">Its name.</param>
/// <param name="Heads">For each head of the recipe, what came of it; null where the variant changes nothing of the head.</param>
internal sealed record AblationRow(string Variant, IReadOnlyList<TrialResult?> Heads);
