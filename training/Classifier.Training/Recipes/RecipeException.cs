namespace Classifier.Training.Recipes;

/// <summary>A recipe that cannot be followed; the message lists every fault.</summary>
public sealed class RecipeException(string path, IReadOnlyList<string> faults)
    : Exception($"{path}:\n  {string.Join("\n  ", faults)}")
{
    /// <summary>All faults.</summary>
    public IReadOnlyList<string> Faults { get; } = faults;
}
