using Classifier.Training.Recipes;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Classifier.Training.Ablations;

/// <summary>Reads <see cref="Ablation"/>, written in YAML.</summary>
public static class AblationFile
{
    /// <summary>Reads and checks an ablation.</summary>
    /// <exception cref="RecipeException">The file cannot be read, is not an ablation, or a value is out of range.</exception>
    public static Ablation Read(string path)
    {
        var reader = new DeserializerBuilder()
            .WithNamingConvention(CamelCaseNamingConvention.Instance)
            .WithTypeMapping<IReadOnlyList<Variant>, List<Variant>>()
            .WithTypeMapping<IReadOnlyList<string>, List<string>>()
            .WithTypeMapping<IReadOnlyDictionary<string, object?>, Dictionary<string, object?>>()
            .WithTypeMapping<IReadOnlyDictionary<string, IReadOnlyList<string>>, Dictionary<string, IReadOnlyList<string>>>()
            .WithDuplicateKeyChecking()
            .Build();
        try
        {
            var ablation = reader.Deserialize<Ablation?>(File.ReadAllText(path)) ?? new Ablation();
            var faults = Faults(ablation).ToList();
            return faults.Count == 0 ? ablation : throw new RecipeException(path, faults);
        }
        catch (YamlException fault)
        {
            throw new RecipeException(path, [$"line {fault.Start.Line}: {fault.InnerException?.Message ?? fault.Message}"]);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RecipeException(path, [fault.Message]);
        }
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

    /// <summary>What YAML leaves empty is null here: the reader enforces what is not null for no mapping, and a recipe may set nulls.</summary>
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
