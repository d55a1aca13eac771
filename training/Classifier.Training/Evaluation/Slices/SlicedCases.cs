using Classifier.Training.Data;

namespace Classifier.Training.Evaluation.Slices;

/// <summary>Cuts what was measured into slices, to show where a model is good and where it is not.</summary>
internal sealed class SlicedCases
{
    /// <summary>Sources with fewer documents than this make one slice together: a figure of five documents says nothing.</summary>
    public const int LeastPerSource = 20;

    /// <summary>The name of that slice.</summary>
    public const string SmallSources = "small-sources";

    private readonly Dictionary<LabelledDocument, DocumentSlices> _slices = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads every document once, however often it was answered.</summary>
    public SlicedCases(IEnumerable<LabelledDocument> documents, CancellationToken cancellation)
    {
        var distinct = documents.Distinct<LabelledDocument>(ReferenceEqualityComparer.Instance).ToArray();
        var slices = new DocumentSlices[distinct.Length];
        Parallel.For(0, distinct.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
            slices[i] = DocumentSlices.Of(distinct[i], cancellation));
        for (var i = 0; i < distinct.Length; i++)
            _slices.Add(distinct[i], slices[i]);
    }

    /// <summary>The slices of a head's cases by group and name, as <c>era:after</c>; together, the slices of a group hold every case once.</summary>
    public IReadOnlyList<(string Slice, HeadEvaluation Evaluation)> Of(HeadEvaluation whole)
    {
        var small = whole.Cases.GroupBy(c => _slices[c.Document].Source)
            .Where(g => g.Count() < LeastPerSource).Select(g => g.Key).ToHashSet();
        return [.. whole.Cases
            .SelectMany(c => _slices[c.Document].All, (c, slice) => (Case: c, slice.Group, Name: Merged(slice)))
            .GroupBy(p => $"{p.Group}:{p.Name}", p => p.Case)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, new HeadEvaluation(whole.Head, whole.Labels, [.. g])))];

        string Merged((string Group, string Name) slice) => slice.Group == "source" && small.Contains(slice.Name) ? SmallSources : slice.Name;
    }
}
