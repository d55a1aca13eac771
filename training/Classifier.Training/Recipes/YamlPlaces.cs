using YamlDotNet.RepresentationModel;

namespace Classifier.Training.Recipes;

/// <summary>Finds the lines of a YAML document.</summary>
internal static class YamlPlaces
{
    /// <summary>The line, from 1, of the key at a path, or of what stands nearest above it.</summary>
    public static long LineOf(YamlNode root, string path)
    {
        var (node, line) = (root, root.Start.Line);
        foreach (var step in path.Split('.', '[').Where(s => s.Length > 0))
        {
            if (step[^1] == ']' && node is YamlSequenceNode list && int.Parse(step[..^1]) is var place && place < list.Children.Count)
                (node, line) = (list.Children[place], list.Children[place].Start.Line);
            else if (node is YamlMappingNode mapping && mapping.Children.FirstOrDefault(c => c.Key is YamlScalarNode k && k.Value == step) is { Key: { } key } child)
                (node, line) = (child.Value, key.Start.Line);
            else
                break;
        }
        return line;
    }
}
