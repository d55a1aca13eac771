using Classifier.Modeling.Bundles;
using Wire = Classifier.Contracts.V1;

namespace Classifier.Server.Grpc.Requests;

/// <summary>Checks labels that a caller names per head against the heads of a model.</summary>
internal static class LabelSubsetReader
{
    /// <summary>
    /// Reads <c>ClassifyOptions.choose_among</c> or <c>explain_labels</c>. Faults of one kind are one violation, so that their number does not grow
    /// with the request.
    /// </summary>
    public static IReadOnlyDictionary<string, IReadOnlyCollection<string>> Read(
        IEnumerable<KeyValuePair<string, Wire.LabelSubset>> subsets, ModelInfo model, string path, Violations violations)
    {
        var heads = model.Heads.ToDictionary(head => head.Name, StringComparer.Ordinal);
        var named = new Dictionary<string, IReadOnlyCollection<string>>(StringComparer.Ordinal);
        var unknown = new List<string>();
        foreach (var (name, subset) in subsets)
        {
            if (heads.TryGetValue(name, out var head))
                named[name] = ReadLabels(subset, head, $"{path}[\"{name}\"].labels", violations);
            else
                unknown.Add(name);
        }

        if (unknown.Count > 0)
            violations.Add(path, $"names unknown heads: {Quoted.List(unknown)}; the model has: {string.Join(", ", heads.Keys)}");
        return named;
    }

    private static HashSet<string> ReadLabels(Wire.LabelSubset subset, HeadInfo head, string path, Violations violations)
    {
        var labels = subset.Labels.ToHashSet(StringComparer.Ordinal);
        if (labels.Count == 0)
            violations.Add(path, "is empty; name at least one label or leave the head out");
        var unknown = labels.Except(head.Labels.Select(label => label.Id), StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
            violations.Add(path, $"names unknown labels: {Quoted.List(unknown)}; the head has: {string.Join(", ", head.Labels.Select(label => label.Id))}");
        return labels;
    }
}
