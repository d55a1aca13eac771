using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Classifier.Training.Recipes;

/// <summary>Reads recipes.</summary>
public static partial class RecipeFile
{
    /// <summary>Reads and checks a recipe.</summary>
    /// <exception cref="RecipeException">
    /// It cannot be read, is not YAML, names something unknown, or values are out of range: all faults, with their lines.
    /// </exception>
    public static Recipe Read(string path)
    {
        try
        {
            return Parse(File.ReadAllText(path), path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RecipeException(path, [fault.Message]);
        }
    }

    /// <summary>Reads and checks the text of a recipe.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">What to call it in faults.</param>
    /// <exception cref="RecipeException">It is not YAML, names something unknown, or values are out of range: all faults, with their lines.</exception>
    public static Recipe Parse(string yaml, string name)
    {
        var root = Root(yaml, name);
        var (good, faults) = YamlCheck.Of(root, typeof(Recipe));
        var recipe = YamlFile.Parse<Recipe>(Text(good), f => new RecipeException(name, f)) ?? new Recipe();
        // What was left out for a fault of its own is not missing.
        var all = faults.Concat(RecipeRules.Faults(recipe).Where(rule => !faults.Any(f => IsPart(f.Path, rule.Path)))).ToList();
        return all.Count == 0 ? recipe : throw new RecipeException(
            name, [.. all.Select(f => (Line: YamlPlaces.LineOf(root, f.Path), f)).OrderBy(f => f.Line).Select(f => $"line {f.Line}: {Said(f.f, root)}")]);
    }

    private static YamlNode Root(string yaml, string name)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents.Count > 0 ? stream.Documents[0].RootNode : new YamlMappingNode();
        }
        catch (YamlException fault)
        {
            throw new RecipeException(name, [$"line {fault.Start.Line}: {fault.InnerException?.Message ?? fault.Message}"]);
        }
        catch (InvalidOperationException)
        {
            // The scanner's own fault, without a line; the deserializer knows where it was.
            YamlFile.Parse<object>(yaml, faults => new RecipeException(name, faults));
            throw new RecipeException(name, ["is not YAML"]);
        }
    }

    private static string Text(YamlNode node)
    {
        using var writer = new StringWriter();
        new YamlStream(new YamlDocument(node)).Save(writer, assignAnchors: false);
        return writer.ToString();
    }

    private static bool IsPart(string inner, string outer) =>
        inner == outer || (inner.StartsWith(outer, StringComparison.Ordinal) && inner[outer.Length] is '.' or '[');

    /// <summary>The fault with its path, heads by name.</summary>
    private static string Said(RecipeFault fault, YamlNode root)
    {
        var match = HeadPattern().Match(fault.Path);
        if (!match.Success)
            return fault.Path.Length == 0 ? fault.Message : $"{fault.Path}: {fault.Message}";
        var head = (root["heads"] as YamlSequenceNode)?.Children[int.Parse(match.Groups[1].ValueSpan)] as YamlMappingNode;
        var name = head?.Children.FirstOrDefault(c => c.Key is YamlScalarNode { Value: "name" }).Value?.ToString() ?? match.Groups[1].Value;
        var rest = fault.Path[match.Length..];
        return $"head '{name}': {(rest.Length == 0 ? "" : rest + ": ")}{fault.Message}";
    }

    [GeneratedRegex(@"^heads\[(\d+)\]\.?")]
    private static partial Regex HeadPattern();
}
