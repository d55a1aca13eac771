using Classifier.Modeling.Bundles;
using Classifier.Training.Data.Checks;
using Classifier.Training.Recipes;

namespace Classifier.Training.Data;

/// <summary>Checks ids and labels of documents before any time is spent on them.</summary>
internal static class LabelRules
{
    private const char Replacement = '\uFFFD';

    /// <summary>Checks documents to train on.</summary>
    /// <exception cref="DataException">Something stops a training with them; see <see cref="Faults"/>.</exception>
    public static void Require(IReadOnlyList<LabelledDocument> documents, Recipe recipe, string source) =>
        new DataFaultList([.. Faults(documents, recipe)], []).Require(source);

    /// <summary>
    /// What is wrong with ids and labels: ids that stand twice or cannot stand in a table, empty and damaged texts, missing and unknown labels, labels with fewer
    /// documents than folds.
    /// </summary>
    public static IEnumerable<DataFault> Faults(IReadOnlyList<LabelledDocument> documents, Recipe recipe) =>
    [
        .. documents.GroupBy(d => d.Id).Where(g => g.Count() > 1)
            .Select(g => Fault(DataFaultKind.BadId, g.ElementAt(1), $"stands {g.Count()} times{First(g.First())}")),
        .. documents.Where(d => d.Id.AsSpan().IndexOfAny("\t\r\n") >= 0).Select(d => Fault(DataFaultKind.BadId, d, "has an id with a tab or a line break")),
        .. documents.Where(d => string.IsNullOrWhiteSpace(d.Document.Body)).Select(d => Fault(DataFaultKind.EmptyText, d, "has no text")),
        .. documents.Where(d => d.Document.Title.Contains(Replacement) || d.Document.Body.Contains(Replacement))
            .Select(d => Fault(DataFaultKind.LostCharacters, d, "holds U+FFFD, where a program lost a character; get the text from its origin again")),
        .. documents.Where(d => d.Labels.Count + d.Shares.Count == 0)
            .Select(d => Fault(DataFaultKind.MissingLabel, d, $"has no label of {Names(recipe.Heads.Select(h => h.Name))}")),
        .. recipe.Heads.SelectMany(h => Faults(documents, h, recipe.Folds)),
    ];

    /// <summary>The labels of a head that have fewer documents than folds, with how many they have.</summary>
    public static IEnumerable<(string Label, int Documents)> SmallClasses(IReadOnlyList<LabelledDocument> documents, HeadRecipe head, int folds)
    {
        var counts = documents.Where(d => d.Labels.ContainsKey(head.Name)).CountBy(d => d.Labels[head.Name]).ToDictionary();
        return head.Labels.Select(l => (l.Id, counts.GetValueOrDefault(l.Id))).Where(l => l.Item2 < folds);
    }

    /// <summary>Checks documents to measure a model on.</summary>
    /// <exception cref="DataException">Labels the model does not have, or no label of any of its heads.</exception>
    public static void Require(IReadOnlyList<LabelledDocument> documents, ModelInfo model, string source)
    {
        var faults = model.Heads.SelectMany(h => UnknownLabels(documents, h.Name, h.Labels.Select(l => l.Id))).Select(f => $"{f}").ToList();
        if (documents.All(d => d.Labels.Count == 0))
            faults.Add($"no document carries a label of {Names(model.Heads.Select(h => h.Name))}");
        if (faults.Count > 0)
            throw new DataException(source, faults);
    }

    private static IEnumerable<DataFault> Faults(IReadOnlyList<LabelledDocument> documents, HeadRecipe head, int folds) =>
    [
        .. UnknownLabels(documents, head.Name, head.Labels.Select(l => l.Id)),
        .. UnknownShares(documents, head),
        .. documents.Where(d => d.Labels.Count + d.Shares.Count > 0 && !d.Labels.ContainsKey(head.Name) && !d.Shares.ContainsKey(head.Name))
            .Select(d => Fault(DataFaultKind.PartlyLabelled, d, $"has no label of '{head.Name}'")),
        .. SmallClasses(documents, head, folds).Select(l => new DataFault(
            DataFaultKind.SmallClass, null, $"head '{head.Name}': label '{l.Label}' has fewer documents than the {folds} folds")),
    ];

    private static IEnumerable<DataFault> UnknownShares(IReadOnlyList<LabelledDocument> documents, HeadRecipe head) =>
        from document in documents
        where document.Shares.ContainsKey(head.Name)
        from label in document.Shares[head.Name].Keys.Except(head.Labels.Select(l => l.Id))
        select new DataFault(DataFaultKind.UnknownLabel, document.Place, $"document {document.Id}: head '{head.Name}' has no label '{label}' to share with");

    /// <summary>Arguable labels may be unknown: data sets name labels there that a recipe leaves out.</summary>
    private static IEnumerable<DataFault> UnknownLabels(IReadOnlyList<LabelledDocument> documents, string head, IEnumerable<string> labels)
    {
        var known = labels.ToHashSet();
        return documents
            .Where(d => d.Labels.TryGetValue(head, out var label) && !known.Contains(label))
            .Select(d => new DataFault(DataFaultKind.UnknownLabel, d.Place, $"document {d.Id}: head '{head}' has no label '{d.Labels[head]}'"));
    }

    private static DataFault Fault(DataFaultKind kind, LabelledDocument document, string what) => new(kind, document.Place, $"document {document.Id} {what}");

    private static string First(LabelledDocument document) => document.Place is null ? "" : $", first in {document.Place}";

    private static string Names(IEnumerable<string> heads) => string.Join(", ", heads.Select(h => $"'{h}'"));
}
