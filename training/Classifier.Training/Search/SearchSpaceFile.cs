using Classifier.Training.Recipes;

namespace Classifier.Training.Search;

/// <summary>Reads <see cref="SearchSpace"/>, written in YAML.</summary>
public static class SearchSpaceFile
{
    /// <summary>Reads and checks a space.</summary>
    /// <param name="path">The file.</param>
    /// <param name="recipe">The recipe that it is about.</param>
    /// <exception cref="RecipeException">The file cannot be read, is no space, or does not fit the recipe; all faults.</exception>
    public static SearchSpace Read(string path, Recipe recipe)
    {
        var space = YamlFile.Read<SearchSpace>(path, faults => new RecipeException(path, faults)) ?? new SearchSpace();
        var faults = Faults(space, recipe).ToList();
        return faults.Count == 0 ? space : throw new RecipeException(path, faults);
    }

    private static IEnumerable<string> Faults(SearchSpace space, Recipe recipe)
    {
        var heads = recipe.Heads.Select(h => h.Name).ToList();
        if (!heads.Contains(space.Head))
            yield return $"head: the recipe has no '{space.Head}'{NearMiss.Hint(space.Head, heads)}";
        if (space.Trials < 1)
            yield return "trials: at least 1";
        if (space.Space is not { Count: > 0 })
        {
            yield return "space: at least one path";
            yield break;
        }
        foreach (var (key, written) in space.Space)
        {
            var fault = "";
            try
            {
                Dimension.Of(key, written);
            }
            catch (FormatException wrong)
            {
                fault = wrong.Message;
            }
            if (fault.Length > 0)
                yield return $"space: '{key}': {fault}";
            var head = key.Split('.')[0];
            if (key.Contains('.', StringComparison.Ordinal) && head != "*" && head != space.Head)
                yield return $"space: '{key}': is of another head; only '{space.Head}' is trained";
        }
    }
}
