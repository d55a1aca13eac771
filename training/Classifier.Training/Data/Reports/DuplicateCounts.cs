namespace Classifier.Training.Data.Reports;

/// <summary>How many texts are like others.</summary>
/// <param name="Repeats">Documents whose text, but for white space around it, is that of an earlier one.</param>
/// <param name="NearGroups">Groups of two or more near-duplicates, copies to the letter among them.</param>
/// <param name="InNearGroups">Documents in such groups.</param>
/// <param name="LargestGroup">Documents in the largest one.</param>
internal sealed record DuplicateCounts(int Repeats, int NearGroups, int InNearGroups, int LargestGroup)
{
    /// <summary>Counts.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="clusters">The near-duplicate cluster of each.</param>
    public static DuplicateCounts Of(IReadOnlyList<LabelledDocument> documents, IReadOnlyList<int> clusters)
    {
        int[] groups = [.. clusters.CountBy(c => c).Select(c => c.Value).Where(size => size > 1)];
        return new DuplicateCounts(
            documents.Count - documents.DistinctBy(d => (d.Document.Title.Trim(), d.Document.Body.Trim())).Count(),
            groups.Length, groups.Sum(), groups.DefaultIfEmpty(0).Max());
    }
}
