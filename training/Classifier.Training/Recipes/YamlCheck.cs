using System.Reflection;
using YamlDotNet.RepresentationModel;

namespace Classifier.Training.Recipes;

/// <summary>
/// Holds a YAML tree against a type, as a JSON schema would: keys that the type does not have, values of another kind, empty ones. Shorthands are written
/// out, and what is wrong is left out of the result, so that the rest can be read and checked as well.
/// </summary>
internal sealed class YamlCheck
{
    private readonly List<RecipeFault> _faults = [];

    private YamlCheck()
    {
    }

    /// <summary>Checks.</summary>
    /// <param name="root">The document.</param>
    /// <param name="type">A record.</param>
    /// <returns>What can be read of it, and every fault.</returns>
    public static (YamlNode Good, IReadOnlyList<RecipeFault> Faults) Of(YamlNode root, Type type)
    {
        var check = new YamlCheck();
        return (check.Value(root, type, isNullable: false, "") ?? new YamlMappingNode(), check._faults);
    }

    /// <summary>The node as the type takes it; null when nothing of it can be read.</summary>
    private YamlNode? Value(YamlNode node, Type declared, bool isNullable, string path)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (YamlTypes.IsEmpty(node) && type != typeof(object))
            return isNullable ? node : Fault(path, "is empty: give a value, or leave the key out");
        if (type == typeof(object))
            return node;
        if (YamlTypes.IsWord(type))
            return node is YamlScalarNode word ? Word(word, type, path) : Fault(path, "is a list or a mapping: give a value alone");
        if (YamlTypes.ItemType(type) is { } item)
            return node is YamlSequenceNode list ? List(list, item, path) : Fault(path, "is no list");
        if (YamlTypes.ValueType(type) is { } value)
            return node is YamlMappingNode free ? Free(free, value, path) : Fault(path, "is no mapping");
        if (type.GetCustomAttribute<YamlShorthandAttribute>() is { } shorthand)
        {
            if (node is YamlScalarNode)
                return Under(shorthand.Word);
            if (node is YamlMappingNode && shorthand.Entries is { } entries)
                return Under(entries);
        }
        return node is YamlMappingNode mapping ? Record(mapping, type, path) : Fault(path, "is no mapping of keys to values");

        YamlMappingNode? Under(string name)
        {
            var property = type.GetProperty(name)!;
            return Value(node, property.PropertyType, false, path) is { } inner ? new YamlMappingNode(YamlTypes.CamelCase(name), inner) : null;
        }
    }

    private YamlScalarNode? Word(YamlScalarNode word, Type type, string path) =>
        YamlTypes.WordFault(type, word.Value) is { } fault ? (YamlScalarNode?)Fault(path, fault) : word;

    private YamlSequenceNode List(YamlSequenceNode list, Type item, string path) =>
        new(list.Children.Select((child, i) => Value(child, item, false, $"{path}[{i}]")).OfType<YamlNode>());

    private YamlMappingNode Free(YamlMappingNode mapping, Type type, string path) => Entries(mapping, path, (key, child, at) => Value(child, type, type == typeof(object), at));

    private YamlMappingNode Record(YamlMappingNode mapping, Type type, string path)
    {
        var keys = YamlTypes.Keys(type).ToDictionary(k => k.Key, k => k.Property);
        return Entries(mapping, path, (key, child, at) => keys.TryGetValue(key, out var property)
            ? Value(child, property.PropertyType, YamlTypes.IsNullable(property), at)
            : Fault(at, "is unknown" + NearMiss.Hint(key, keys.Keys)));
    }

    private YamlMappingNode Entries(YamlMappingNode mapping, string path, Func<string, YamlNode, string, YamlNode?> value)
    {
        var good = new YamlMappingNode();
        foreach (var (key, child) in mapping.Children)
            if (key is not YamlScalarNode { Value: { } name })
                Fault(path, "has a key that is no word");
            else if (value(name, child, path.Length == 0 ? name : $"{path}.{name}") is { } taken)
                good.Add(new YamlScalarNode(name), taken);
        return good;
    }

    private YamlNode? Fault(string path, string message)
    {
        _faults.Add(new RecipeFault(path, message));
        return null;
    }
}
