using Classifier.Training.Recipes;

namespace Classifier.Training.Search;

/// <summary>The trials of a search: trial 0 is the recipe as it stands, the others are drawn at random, each different from all before.</summary>
/// <param name="yaml">The recipe's text.</param>
/// <param name="space">What to draw.</param>
internal sealed class SearchPlan(string yaml, SearchSpace space)
{
    // So many draws in a row that were there before mean that the space is used up.
    private const int MostRepeats = 100;

    private readonly IReadOnlyList<(string Path, Dimension Dimension)> _dimensions =
        [.. space.Space.OrderBy(d => d.Key, StringComparer.Ordinal).Select(d => (d.Key, Dimension.Of(d.Key, d.Value)))];

    /// <summary>All trials in order; fewer than asked for where there are no more different ones.</summary>
    /// <exception cref="RecipeException">A path leads nowhere, or a value is not good for the recipe.</exception>
    public IEnumerable<SearchTrial> Trials()
    {
        yield return Trial(0, new Dictionary<string, object?>());
        var seen = new HashSet<string>();
        var random = new Random(space.Seed);
        for (var number = 1; number <= space.Trials; number++)
        {
            var values = Draw();
            for (var repeats = 0; !seen.Add(Said(values)); values = Draw())
                if (++repeats == MostRepeats)
                    yield break;
            yield return Trial(number, values);
        }

        Dictionary<string, object?> Draw() => _dimensions.ToDictionary(d => d.Path, d => d.Dimension.Draw(random));
    }

    /// <summary>A value as a table shows it.</summary>
    public static string Said(object? value) => value switch
    {
        null => "null",
        IEnumerable<KeyValuePair<object, object?>> mapping => $"{{{string.Join(", ", mapping.Select(p => $"{p.Key}: {Said(p.Value)}"))}}}",
        string text => text,
        IEnumerable<object?> list => $"[{string.Join(", ", list.Select(Said))}]",
        _ => $"{value}",
    };

    private static string Said(Dictionary<string, object?> values) => string.Join('\n', values.Select(v => $"{v.Key}={Said(v.Value)}"));

    private SearchTrial Trial(int number, Dictionary<string, object?> values)
    {
        var name = number == 0 ? "the recipe" : $"trial {number}";
        var changed = values.Count == 0 ? yaml : RecipeOverrides.Apply(yaml, values, name);
        var recipe = RecipeFile.Parse(changed, name);
        return new SearchTrial(number, values.ToDictionary(v => v.Key, v => Said(v.Value)), changed, recipe, recipe.Heads.First(h => h.Name == space.Head));
    }
}

/// <summary>One trial.</summary>
/// <param name="Number">From 0.</param>
/// <param name="Values">What is different from the recipe, as a table shows it.</param>
/// <param name="Yaml">The text of its recipe.</param>
/// <param name="Recipe">Its recipe.</param>
/// <param name="Head">The head that is measured.</param>
internal sealed record SearchTrial(int Number, IReadOnlyDictionary<string, string> Values, string Yaml, Recipe Recipe, HeadRecipe Head);
