using Classifier.Training.Recipes;

namespace Classifier.Training.Publishing;

/// <summary>What a model card says that no figure can; the recipe's words.</summary>
/// <param name="Language">The language of the texts (BCP 47); empty for none.</param>
/// <param name="Description">What the model is; empty for nothing.</param>
/// <param name="IntendedUse">What it is for, and what not; empty for nothing.</param>
/// <param name="Limits">What it cannot do; empty for nothing.</param>
internal sealed record CardText(string Language, string Description, string IntendedUse, string Limits)
{
    /// <summary>Nothing is said.</summary>
    public static CardText None { get; } = new("", "", "", "");

    /// <summary>The words of a recipe.</summary>
    public static CardText Of(Recipe recipe) => new(recipe.Language, recipe.Description, recipe.IntendedUse, recipe.Limits);
}
