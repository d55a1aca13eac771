using Classifier.Modeling.Bundles;
using Classifier.Training.Recipes;

namespace Classifier.Training.Data;

/// <summary>Checks documents before any time is spent on them.</summary>
internal static class LabelRules
{
    /// <summary>Checks documents to train on.</summary>
    /// <exception cref="DataException">Labels the recipe does not have, empty texts, ids that stand twice, or labels with too few documents.</exception>
    public static void Require(IReadOnlyList<LabelledDocument> documents, Recipe recipe, string source)
    {
        var faults = new List<string>();
        faults.AddRange(documents.GroupBy(d => d.Id).Where(g => g.Count() > 1).Select(g => $"document {g.Key} stands {g.Count()} times"));
        faults.AddRange(documents.Where(d => string.IsNullOrWhiteSpace(d.Document.Body)).Select(d => $"document {d.Id} has no text"));
        foreach (var head in recipe.Heads)
        {
            faults.AddRange(UnknownLabels(documents, head.Name, head.Labels.Select(l => l.Id)));
            faults.AddRange(UnknownShares(documents, head));
            faults.AddRange(head.Labels
                .Where(l => documents.Count(d => d.Labels.GetValueOrDefault(head.Name) == l.Id) < recipe.Folds)
                .Select(l => $"head '{head.Name}': label '{l.Id}' has fewer documents than the {recipe.Folds} folds"));
        }
        if (faults.Count > 0)
            throw new DataException(source, faults);
    }

    /// <summary>Checks documents to measure a model on.</summary>
    /// <exception cref="DataException">Labels the model does not have, or no label of any of its heads.</exception>
    public static void Require(IReadOnlyList<LabelledDocument> documents, ModelInfo model, string source)
    {
        var faults = model.Heads.SelectMany(h => UnknownLabels(documents, h.Name, h.Labels.Select(l => l.Id))).ToList();
        if (documents.All(d => d.Labels.Count == 0))
            faults.Add($"no document carries a label of {string.Join(", ", model.Heads.Select(h => $"'{h.Name}'"))}");
        if (faults.Count > 0)
            throw new DataException(source, faults);
    }

    private static IEnumerable<string> UnknownShares(IReadOnlyList<LabelledDocument> documents, HeadRecipe head) =>
        from document in documents
        where document.Shares.ContainsKey(head.Name)
        from label in document.Shares[head.Name].Keys.Except(head.Labels.Select(l => l.Id))
        select $"document {document.Id}: head '{head.Name}' has no label '{label}' to share with";

    /// <summary>Arguable labels may be unknown: data sets name labels there that a recipe leaves out.</summary>
    private static IEnumerable<string> UnknownLabels(IReadOnlyList<LabelledDocument> documents, string head, IEnumerable<string> labels)
    {
        var known = labels.ToHashSet();
        return documents
            .Where(d => d.Labels.TryGetValue(head, out var label) && !known.Contains(label))
            .Select(d => $"document {d.Id}: head '{head}' has no label '{d.Labels[head]}'");
    }
}
