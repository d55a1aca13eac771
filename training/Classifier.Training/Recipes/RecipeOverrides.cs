using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Classifier.Training.Recipes;

/// <summary>Changes values of a recipe before it is read, so that a changed recipe is checked like any other.</summary>
public static class RecipeOverrides
{
    private const string AllHeads = "*";

    // Folds are the same for all that is compared.
    private static readonly string[] Fixed = ["name", "folds", "heads"];

    /// <summary>The recipe's text with other values.</summary>
    /// <param name="yaml">A recipe.</param>
    /// <param name="values">
    /// Texts, lists and mappings of them, or null, by path: the name of a head or <c>*</c>, then keys, joined by points, such as <c>level.text.ngramLength</c>;
    /// or a key of the recipe itself, such as <c>unmarkedCopies</c>, but for its name, folds and heads.
    /// Keys that are not there yet are added.
    /// </param>
    /// <param name="name">What to call the changed recipe in faults.</param>
    /// <exception cref="RecipeException">A path names no head, or leads through a value.</exception>
    public static string Apply(string yaml, IReadOnlyDictionary<string, object?> values, string name)
    {
        ArgumentNullException.ThrowIfNull(values);
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        var heads = ((YamlSequenceNode)stream.Documents[0].RootNode["heads"]).Children.Cast<YamlMappingNode>().ToList();
        foreach (var (path, value) in values)
        {
            var keys = path.Split('.');
            if (keys.Length == 1 && keys[0] != AllHeads && !Fixed.Contains(keys[0]))
            {
                Put((YamlMappingNode)stream.Documents[0].RootNode, keys, Node(value), name, path);
                continue;
            }
            var chosen = heads.Where(h => keys[0] == AllHeads || h["name"].ToString() == keys[0]).ToList();
            if (chosen.Count == 0 || keys.Length < 2)
                throw new RecipeException(name, [$"'{path}' does not begin with a head's name or '*', and a key"]);
            foreach (var head in chosen)
                Put(head, keys.AsSpan(1), Node(value), name, path);
        }
        using var writer = new StringWriter();
        stream.Save(writer, assignAnchors: false);
        return writer.ToString();
    }

    private static void Put(YamlMappingNode mapping, ReadOnlySpan<string> keys, YamlNode value, string name, string path)
    {
        for (; keys.Length > 1; keys = keys[1..])
        {
            if (!mapping.Children.TryGetValue(keys[0], out var child))
                mapping.Children.Add(keys[0], child = new YamlMappingNode());
            mapping = child as YamlMappingNode ?? throw new RecipeException(name, [$"'{path}' leads through the value '{keys[0]}'"]);
        }
        mapping.Children[keys[0]] = value;
    }

    private static YamlNode Node(object? value) => value switch
    {
        IDictionary<object, object?> entries => new YamlMappingNode(
            entries.Select(e => KeyValuePair.Create(Node(e.Key), Node(e.Value)))),
        IEnumerable<object?> items => new YamlSequenceNode(items.Select(Node)),
        _ => new YamlScalarNode(value?.ToString() ?? "null") { Style = ScalarStyle.Plain },
    };
}
