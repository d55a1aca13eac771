using Classifier.Training.Recipes;

namespace Classifier.Training.Heads.Finished;

/// <summary>
/// Keeps every model of a training that is finished in a folder, so that a training that was stopped does not train it again. Models are known by all that
/// decides them (<see cref="HeadKey"/>), whichever training they belong to.
/// </summary>
/// <param name="folder">Where; null to keep nothing.</param>
/// <param name="count">Counts the models.</param>
/// <param name="time">The clock.</param>
internal sealed class FinishedModels(string? folder, ModelCount count, TimeProvider time)
{
    /// <summary>Keeps and counts nothing.</summary>
    public static FinishedModels None { get; } = new(null, new ModelCount([]), TimeProvider.System);

    /// <summary>Those of one head, trained on given documents.</summary>
    public HeadModels Of(HeadRecipe recipe, HeadData data, int seed) =>
        new(folder is null ? null : Path.Combine(folder, HeadKey.Of(recipe, data, seed)), recipe.Name, count, time);
}
