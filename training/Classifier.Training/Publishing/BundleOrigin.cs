namespace Classifier.Training.Publishing;

/// <summary>What made a model.</summary>
/// <param name="RecipeHash">SHA-256 of the recipe file.</param>
/// <param name="DataHash">SHA-256 of the documents as read.</param>
/// <param name="Documents">How many documents it was trained on.</param>
/// <param name="Seed">The recipe's seed.</param>
/// <param name="Command">How to train it again.</param>
internal sealed record BundleOrigin(string RecipeHash, string DataHash, int Documents, int Seed, string Command)
{
    /// <summary>The recipe's words for the model card; default none.</summary>
    public CardText Text { get; init; } = CardText.None;

    /// <summary>The id of the run that made it; null (default) when it was written without one.</summary>
    public string? Run { get; init; }
}
