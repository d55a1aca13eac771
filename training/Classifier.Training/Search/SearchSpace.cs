namespace Classifier.Training.Search;

/// <summary>What a search tries, for one head of a recipe.</summary>
public sealed record SearchSpace
{
    /// <summary>The head that is trained and measured.</summary>
    public string Head { get; init; } = "";

    /// <summary>What is to be as great as possible, default <see cref="SearchObjective.MacroF1"/>.</summary>
    public SearchObjective Objective { get; init; }

    /// <summary>Draws the trials: default 1. Trial n is the same whatever the budget.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Most trials beside the recipe as it stands: 1 or more, default 100.</summary>
    public int Trials { get; init; } = 100;

    /// <summary>
    /// What to draw, by path as in <see cref="Recipes.RecipeOverrides"/>: a list of values, or a range <c>{from: 0.01, to: 1, scale: log}</c> (scale
    /// <c>linear</c> when left out; of whole numbers where the recipe has one). At least one.
    /// </summary>
    public IReadOnlyDictionary<string, object?> Space { get; init; } = new Dictionary<string, object?>();
}

/// <summary>What a search maximises, out of fold.</summary>
public enum SearchObjective
{
    /// <summary>The mean F1 of all labels.</summary>
    MacroF1,

    /// <summary>The share of documents answered right.</summary>
    Accuracy,
}
