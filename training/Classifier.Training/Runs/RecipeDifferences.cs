using System.Text.Json;

namespace Classifier.Training.Runs;

/// <summary>In which values resolved recipes differ.</summary>
internal static class RecipeDifferences
{
    private const string Nothing = "–";

    /// <summary>Path and value in each recipe, of all values that are not the same everywhere, in the order of the recipes.</summary>
    /// <param name="recipes">Resolved recipes.</param>
    public static IEnumerable<(string Path, IReadOnlyList<string> Values)> Of(IReadOnlyList<JsonElement> recipes)
    {
        var flat = recipes.Select(r => Flatten(r, "").ToDictionary(v => v.Path, v => v.Value)).ToList();
        return flat.SelectMany(f => f.Keys).Distinct()
            .Select(path => (path, (IReadOnlyList<string>)[.. flat.Select(f => f.GetValueOrDefault(path, Nothing))]))
            .Where(v => v.Item2.Distinct().Skip(1).Any());
    }

    /// <summary>
    /// Values by path, keys joined by points. Members of a list go by their name or id (<c>level.text.bits</c>), as recipes are spoken of; a list of plain
    /// values is one value.
    /// </summary>
    private static IEnumerable<(string Path, string Value)> Flatten(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Flatten(p.Value, p.Value.ValueKind == JsonValueKind.Array && IsNamed(p.Value) && p.Name == "heads" ? path : Join(path, p.Name))),
        JsonValueKind.Array when IsNamed(element) => element.EnumerateArray().SelectMany(e => Flatten(e, Join(path, NameOf(e)!))),
        _ => [(path, element.ToString())],
    };

    private static bool IsNamed(JsonElement list) => list.EnumerateArray().Any() && list.EnumerateArray().All(e => NameOf(e) is not null);

    private static string? NameOf(JsonElement element) => element.ValueKind != JsonValueKind.Object ? null
        : element.TryGetProperty("name", out var name) || element.TryGetProperty("id", out name) ? name.GetString() : null;

    private static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";
}
