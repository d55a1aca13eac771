using System.Collections.Immutable;
using Classifier.Modeling.Bundles;

namespace Classifier.Modeling.Hosting;

/// <summary>Names the labels of a hosted model.</summary>
internal static class HostedLabels
{
    /// <summary>One label for each class, in order.</summary>
    /// <param name="classes">The classes.</param>
    /// <param name="head">The settings.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public static IReadOnlyList<LabelInfo> For(ImmutableArray<string> classes, ZipHead head, List<string> faults)
    {
        var given = head.Settings.Labels;
        LabelInfo[] labels = [.. classes.Select(name => given.TryGetValue(name, out var own) && own is not null
            ? new LabelInfo(own.Id ?? name, own.NameVi ?? name, own.NameEn ?? name)
            : new LabelInfo(name, name, name))];
        faults.AddRange(
            from key in given.Keys
            where !classes.Contains(key, StringComparer.OrdinalIgnoreCase)
            select $"{head.Section}:Labels:{key}: the model has no such class; it has {string.Join(", ", classes)}.");
        faults.AddRange(
            from label in labels.Index()
            where string.IsNullOrWhiteSpace(label.Item.Id)
            select $"class {label.Index + 1} of the model has a blank name: set {head.Section}:Labels:{classes[label.Index]}:Id, or train the model without it.");
        faults.AddRange(
            from label in labels.GroupBy(l => l.Id)
            where label.Count() > 1
            select $"two labels have the id '{label.Key}': set {head.Section}:Labels:(class):Id of one of them to another.");
        return labels;
    }
}
