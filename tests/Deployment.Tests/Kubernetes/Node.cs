using YamlDotNet.RepresentationModel;

namespace Classifier.Deployment.Tests.Kubernetes;

/// <summary>A part of a YAML document.</summary>
internal sealed record Node(YamlNode Yaml)
{
    /// <summary>What stands below, by name; empty for scalars and lists.</summary>
    public IEnumerable<KeyValuePair<string, Node>> Children =>
        Yaml is YamlMappingNode map ? map.Children.Select(c => KeyValuePair.Create(((YamlScalarNode)c.Key).Value!, new Node(c.Value))) : [];

    /// <summary>The items of a list.</summary>
    public IEnumerable<Node> Items => ((YamlSequenceNode)Yaml).Children.Select(c => new Node(c));

    /// <summary>The text of a scalar.</summary>
    public string Text => ((YamlScalarNode)Yaml).Value!;

    /// <summary>The number of a scalar.</summary>
    public int Number => int.Parse(Text, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The part at a path of names and, in lists, numbers.</summary>
    public Node Select(params string[] path) => path.Aggregate(this, (node, step) => node.Yaml is YamlSequenceNode
        ? node.Items.ElementAt(int.Parse(step, System.Globalization.CultureInfo.InvariantCulture))
        : new Node(node.Yaml[new YamlScalarNode(step)]));

    /// <summary>Whether it says the same as another.</summary>
    public bool Says(Node other) => Yaml.Equals(other.Yaml);
}
