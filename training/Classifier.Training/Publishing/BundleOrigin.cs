namespace Classifier.Training.Publishing;

/// <summary>What made a model.</summary>
/// <param name="RecipeHash">SHA-256 of the recipe file.</param>
/// <param name="DataHash">SHA-256 of the documents as read.</param>
/// <param name="Documents">How many documents it was trained on.</param>
/// <param name="Seed">The recipe's seed.</param>
/// <param name="Command">How to train it again.</param>
internal sealed record BundleOrigin(string RecipeHash, string DataHash, int Documents, int Seed, string Command);
