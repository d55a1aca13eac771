using Classifier.Text.Encodings;
using Classifier.Training.Recipes;

namespace Classifier.Training.Data.Checks;

/// <summary>Checks texts against each other.</summary>
internal static class TextRules
{
    private const int Named = 5;

    /// <summary>Texts that stand more than once, to the letter but for white space around them, with one label or with two.</summary>
    public static IEnumerable<DataFault> Repeated(IReadOnlyList<LabelledDocument> documents, Recipe recipe) =>
        from same in documents.Where(d => !string.IsNullOrWhiteSpace(d.Document.Body)).GroupBy(TextOf)
        from again in same.Skip(1)
        select Repeated(same.TakeWhile(d => !ReferenceEquals(d, again)), again, recipe);

    /// <summary>What shows only when texts are read and compared: <see cref="ConflictingNearDuplicates"/> and <see cref="LegacyEncodings"/>.</summary>
    public static IEnumerable<DataFault> Among(
        IReadOnlyList<LabelledDocument> documents, IReadOnlyList<IReadOnlyList<LegacyEncoding>> repaired, IReadOnlyList<int> clusters, Recipe recipe) =>
        [.. ConflictingNearDuplicates(documents, clusters, recipe), .. LegacyEncodings(documents, repaired)];

    /// <summary>Near-duplicates whose annotators do not agree: one fault for each cluster and head.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="clusters">The near-duplicate cluster of each.</param>
    /// <param name="recipe">Its heads are looked at.</param>
    public static IEnumerable<DataFault> ConflictingNearDuplicates(
        IReadOnlyList<LabelledDocument> documents, IReadOnlyList<int> clusters, Recipe recipe) =>
        from cluster in documents.Zip(clusters).GroupBy(p => p.Second, p => p.First)
        where cluster.Skip(1).Any()
        // Copies to the letter are faults of their own.
        let texts = cluster.DistinctBy(TextOf).ToList()
        from head in recipe.Heads
        let labelled = texts.Where(d => d.Labels.ContainsKey(head.Name)).ToList()
        where labelled.Exists(d => Disagree(labelled[0], d, head.Name))
        select new DataFault(
            DataFaultKind.ConflictingNearDuplicates, labelled[0].Place,
            $"near-duplicates of '{head.Name}': "
            + string.Join(", ", labelled.Take(Named).Select(d => $"{d.Id} {d.Labels[head.Name]}")) + (labelled.Count > Named ? ", …" : ""));

    /// <summary>Texts that had to be converted.</summary>
    public static IEnumerable<DataFault> LegacyEncodings(
        IReadOnlyList<LabelledDocument> documents, IReadOnlyList<IReadOnlyList<LegacyEncoding>> repaired) => documents.Zip(repaired)
        .Where(p => p.Second.Count > 0)
        .Select(p => new DataFault(
            DataFaultKind.LegacyEncoding, p.First.Place,
            $"document {p.First.Id}: {string.Join(", ", p.Second.Select(NameOf))} was repaired; look whether all of it was"));

    private static DataFault Repeated(IEnumerable<LabelledDocument> earlier, LabelledDocument again, Recipe recipe)
    {
        LabelledDocument[] known = [.. earlier];
        var conflict = recipe.Heads.SelectMany(h => known.Where(d => Disagree(d, again, h.Name)).Select(d => (Head: h.Name, Document: d))).FirstOrDefault();
        return conflict.Document is { } other
            ? new DataFault(DataFaultKind.ConflictingTexts, again.Place,
                $"document {again.Id} is '{again.Labels[conflict.Head]}', but '{other.Labels[conflict.Head]}' as document {other.Id}{At(other)}: "
                + "settle it, or leave both out")
            : new DataFault(DataFaultKind.RepeatedText, again.Place, $"document {again.Id} has the text of document {known[0].Id}{At(known[0])}");
    }

    /// <summary>Two labels, neither of which the other document's annotators found arguable.</summary>
    private static bool Disagree(LabelledDocument a, LabelledDocument b, string head) =>
        a.Labels.TryGetValue(head, out var one) && b.Labels.TryGetValue(head, out var other) && one != other
        && !a.Arguable.GetValueOrDefault(head, []).Contains(other) && !b.Arguable.GetValueOrDefault(head, []).Contains(one);

    private static (string, string) TextOf(LabelledDocument document) => (document.Document.Title.Trim(), document.Document.Body.Trim());

    private static string At(LabelledDocument document) => document.Place is null ? "" : $" ({document.Place})";

    private static string NameOf(LegacyEncoding encoding) => encoding switch
    {
        LegacyEncoding.Tcvn3 => "TCVN3",
        LegacyEncoding.VniWindows => "VNI",
        _ => "UTF-8 read as Windows-1252",
    };
}
