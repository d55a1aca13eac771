namespace Classifier.Training.Recipes;

/// <summary>A label and its names.</summary>
public sealed record LabelRecipe
{
    /// <summary>Its id in data and replies: lower-case letters, digits, hyphens and underscores.</summary>
    public string Id { get; init; } = "";

    /// <summary>Vietnamese name.</summary>
    public string Vi { get; init; } = "";

    /// <summary>English name.</summary>
    public string En { get; init; } = "";

    /// <summary>The head's <see cref="HeadRecipe.ArguableShare"/> where this label is the arguable one: 0 to below 1, default the head's.</summary>
    public double? ArguableShare { get; init; }
}
