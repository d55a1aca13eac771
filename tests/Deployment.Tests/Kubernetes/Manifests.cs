using Classifier.TestServer;
using YamlDotNet.RepresentationModel;

namespace Classifier.Deployment.Tests.Kubernetes;

/// <summary>The objects of <c>deploy/kubernetes</c>.</summary>
internal static class Manifests
{
    /// <summary>All that have a kind.</summary>
    public static IReadOnlyList<Node> All { get; } =
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "deploy/kubernetes"), "*.yaml").Order(StringComparer.Ordinal).SelectMany(Read).Where(n => n.Children.Any(c => c.Key == "kind"))];

    /// <summary>The only one of a kind, or the only one of a name among several.</summary>
    public static Node Of(string kind, string name = "classifier") =>
        All.Single(n => n.Select("kind").Text == kind && n.Select("metadata", "name").Text == name);

    /// <summary>The documents of one file.</summary>
    public static IEnumerable<Node> Read(string file)
    {
        using var text = File.OpenText(file);
        var stream = new YamlStream();
        stream.Load(text);
        return stream.Documents.Select(d => new Node(d.RootNode));
    }
}
