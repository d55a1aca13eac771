using System.Collections;
using System.Globalization;
using System.Reflection;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Classifier.Training.Recipes;

/// <summary>Writes recipes with every value, defaults included. What is written can be read again and is the same recipe.</summary>
public static class RecipeText
{
    /// <summary>The recipe as YAML.</summary>
    public static string Of(Recipe recipe)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new YamlStream(new YamlDocument(Node(recipe))).Save(writer, assignAnchors: false);
        var text = writer.ToString();
        return text.EndsWith("...\n", StringComparison.Ordinal) ? text[..^4] : text;
    }

    private static YamlNode Node(object value) => value switch
    {
        string text => new YamlScalarNode(text) { Style = YamlTypes.IsEmpty(Plain(text)) ? ScalarStyle.DoubleQuoted : ScalarStyle.Any },
        bool truth => Plain(truth ? "true" : "false"),
        Enum choice => Plain(YamlTypes.CamelCase(choice.ToString())),
        IFormattable number => Plain(number.ToString(null, CultureInfo.InvariantCulture)),
        IReadOnlyDictionary<string, double> entries => Mapping(entries.Select(e => (e.Key, (object?)e.Value))),
        IEnumerable items => List(items),
        _ => Record(value),
    };

    private static YamlNode Record(object record)
    {
        var keys = YamlTypes.Keys(record.GetType());
        if (record.GetType().GetCustomAttribute<YamlShorthandAttribute>() is { Entries: { } entries } shorthand)
        {
            var free = Node(record.GetType().GetProperty(entries)!.GetValue(record)!);
            return free is YamlMappingNode { Children.Count: > 0 } ? free : Node(record.GetType().GetProperty(shorthand.Word)!.GetValue(record)!);
        }
        return Mapping(keys.Select(k => (k.Key, k.Property.GetValue(record))));
    }

    /// <summary>What is null is left out: no value stands for it.</summary>
    private static YamlMappingNode Mapping(IEnumerable<(string Key, object? Value)> entries)
    {
        var mapping = new YamlMappingNode();
        foreach (var (key, value) in entries)
            if (value is not null)
                mapping.Add(new YamlScalarNode(key), Node(value));
        mapping.Style = mapping.Children.Values.All(v => v is YamlScalarNode) ? MappingStyle.Flow : MappingStyle.Block;
        return mapping;
    }

    private static YamlSequenceNode List(IEnumerable items)
    {
        YamlNode[] nodes = [.. items.Cast<object>().Select(Node)];
        return new YamlSequenceNode(nodes) { Style = nodes.All(n => n is YamlScalarNode) ? SequenceStyle.Flow : SequenceStyle.Block };
    }

    private static YamlScalarNode Plain(string text) => new(text) { Style = ScalarStyle.Plain };
}
