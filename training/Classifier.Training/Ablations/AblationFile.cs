using Classifier.Training.Recipes;

namespace Classifier.Training.Ablations;

/// <summary>Reads <see cref="Ablation"/>, written in YAML.</summary>
public static class AblationFile
{
    /// <summary>Reads and checks an ablation.</summary>
    /// <exception cref="RecipeException">The file cannot be read, is not an ablation, or a value is out of range.</exception>
    public static Ablation Read(string path)
    {
        var ablation = YamlFile.Read<Ablation>(path, faults => new RecipeException(path, faults), leavesEmpty: true) ?? new Ablation();
        var faults = Faults(ablation).ToList();
        return faults.Count == 0 ? ablation : throw new RecipeException(path, faults);
    }

    private static IEnumerable<string> Faults(Ablation ablation)
    {
        if (!(ablation.Sample is > 0 and <= 1))
            yield return "sample: above 0, at most 1";
        if (ablation.Variants is not { Count: > 0 } variants)
        {
            yield return "variants: at least one";
            yield break;
        }
        if (variants.Any(v => string.IsNullOrWhiteSpace(v?.Name)))
        {
            yield return "variants: one has no name";
            yield break;
        }
        foreach (var twice in variants.GroupBy(v => v.Name).Where(g => g.Count() > 1))
            yield return $"variants: '{twice.Key}' stands twice";
        foreach (var fault in variants.SelectMany(v => Faults(v).Select(f => $"variant '{v.Name}': {f}")))
            yield return fault;
    }

    /// <summary>What YAML leaves empty is null here.</summary>
    private static IEnumerable<string> Faults(Variant variant)
    {
        if (variant.Name == AblationRun.Full)
            yield return $"the name '{AblationRun.Full}' is taken: it is measured first, without being listed";
        if (!(variant.Sample is > 0 and <= 1))
            yield return "sample: above 0, at most 1";
        if (variant.Set is null)
            yield return "set: is empty";
        if (variant.Without is null || variant.Without.Values.Any(values => values is not { Count: > 0 } || values.Contains(null!)))
            yield return "without: a list of values for each field";
        if (variant is { Set.Count: 0, Without.Count: 0, Sample: 1 })
            yield return "nothing is different";
    }
}
