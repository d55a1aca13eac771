namespace Classifier.Training.Recipes;

/// <summary>Everything that decides what a training run makes, but for the data. Written in YAML.</summary>
public sealed record Recipe
{
    /// <summary>The model's name: lower-case letters, digits, hyphens and underscores.</summary>
    public string Name { get; init; } = "";

    /// <summary>What the model is, in a sentence or two; for the model card. Default none.</summary>
    public string Description { get; init; } = "";

    /// <summary>What it is for, and what it must not be used for; for the model card. Default none.</summary>
    public string IntendedUse { get; init; } = "";

    /// <summary>What it cannot do; for the model card. Default none.</summary>
    public string Limits { get; init; } = "";

    /// <summary>The language of its texts (BCP 47); for the model card. Default <c>vi</c>.</summary>
    public string Language { get; init; } = "vi";

    /// <summary>Feeds every random choice: default 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Folds for out-of-fold scores, calibration and cross-validation: 2 or more, default 5.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>
    /// The share of the training documents that is also learned from as a copy without the marks of its letters: 0 to 1, default 0. Copies are
    /// neither measured nor calibrated on.
    /// </summary>
    public double UnmarkedCopies { get; init; }

    /// <summary>The heads, in the order replies list them; at least one.</summary>
    public IReadOnlyList<HeadRecipe> Heads { get; init; } = [];
}
