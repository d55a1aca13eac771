using Classifier.Training.Recipes;

namespace Classifier.Training.Data;

/// <summary>Checks documents against a recipe before any time is spent on training.</summary>
internal static class LabelRules
{
    /// <exception cref="DataException">Labels the recipe does not have, empty texts, ids that stand twice, or labels with too few documents.</exception>
    public static void Require(IReadOnlyList<LabelledDocument> documents, Recipe recipe, string source)
    {
        var faults = new List<string>();
        faults.AddRange(documents.GroupBy(d => d.Id).Where(g => g.Count() > 1).Select(g => $"document {g.Key} stands {g.Count()} times"));
        faults.AddRange(documents.Where(d => string.IsNullOrWhiteSpace(d.Document.Body)).Select(d => $"document {d.Id} has no text"));
        foreach (var head in recipe.Heads)
        {
            var known = head.Labels.Select(l => l.Id).ToHashSet();
            faults.AddRange(documents
                .Where(d => d.Labels.TryGetValue(head.Name, out var label) && !known.Contains(label))
                .Select(d => $"document {d.Id}: head '{head.Name}' has no label '{d.Labels[head.Name]}'"));
            faults.AddRange(head.Labels
                .Where(l => documents.Count(d => d.Labels.GetValueOrDefault(head.Name) == l.Id) < recipe.Folds)
                .Select(l => $"head '{head.Name}': label '{l.Id}' has fewer documents than the {recipe.Folds} folds"));
        }
        if (faults.Count > 0)
            throw new DataException(source, faults);
    }
}
