namespace Classifier.Training.Labelling.Agreement;

/// <summary>How annotators agree on one head.</summary>
/// <param name="Head">The head.</param>
/// <param name="Annotators">Their names, in order.</param>
/// <param name="Pairs">Every two of them.</param>
/// <param name="LabelledByAll">Documents with a label from each.</param>
/// <param name="Fleiss">Fleiss' κ on these; null for two annotators.</param>
/// <param name="Differences">Documents on which two or more differ: the id and each one's label, null where there is none; by id.</param>
internal sealed record HeadAgreement(
    string Head,
    IReadOnlyList<string> Annotators,
    IReadOnlyList<PairAgreement> Pairs,
    int LabelledByAll,
    Estimate? Fleiss,
    IReadOnlyList<(string Id, IReadOnlyList<string?> Labels)> Differences)
{
    /// <summary>Compares two or more annotators.</summary>
    public static HeadAgreement Of(string head, IReadOnlyList<Annotator> annotators)
    {
        string[] labels = [.. annotators.SelectMany(a => a.Rows.Values).Select(r => r.Labels.GetValueOrDefault(head)).OfType<string>()
            .Distinct().Order(StringComparer.Ordinal)];
        var pairs =
            from second in Enumerable.Range(1, annotators.Count - 1)
            from first in Enumerable.Range(0, second)
            orderby first, second
            select PairAgreement.Of(head, labels, annotators[first], annotators[second]);
        var given = annotators.SelectMany(a => a.Rows.Keys).Distinct().Order(StringComparer.Ordinal)
            .Select(id => (Id: id, Labels: (IReadOnlyList<string?>)[.. annotators.Select(a => a.LabelOf(id, head))])).ToList();
        var votes = given.Where(g => g.Labels.All(l => l is not null)).Select(g => labels.Select(l => g.Labels.Count(own => own == l)).ToArray()).ToList();
        return new HeadAgreement(
            head,
            [.. annotators.Select(a => a.Name)],
            [.. pairs],
            votes.Count,
            annotators.Count > 2 ? Estimate.Of(KappaStatistic.Fleiss(votes), Resampled(votes).Select(KappaStatistic.Fleiss)) : null,
            [.. given.Where(g => g.Labels.OfType<string>().Distinct().Count() > 1)]);
    }

    private static IEnumerable<int[][]> Resampled(List<int[]> votes)
    {
        var random = new Random(1);
        for (var i = 0; i < Estimate.Resamples && votes.Count > 0; i++)
            yield return [.. votes.Select(_ => votes[random.Next(votes.Count)])];
    }
}
