namespace Classifier.Training.Evaluation.Comparisons;

/// <summary>
/// Draws documents with replacement for two models at once, so that the interval of a difference leaves out what is hard for both;
/// B. Efron and R. Tibshirani, "An Introduction to the Bootstrap", 1993.
/// </summary>
internal sealed class PairedBootstrap
{
    private readonly IReadOnlyList<string> _labels;
    private readonly (int Truth, int First, int Second)[] _documents;
    private readonly (ConfusionMatrix First, ConfusionMatrix Second)[] _drawn;

    /// <summary>Draws <see cref="Bootstrap.Resamples"/> times.</summary>
    /// <param name="labels">All labels that are a truth or an answer.</param>
    /// <param name="cases">The documents.</param>
    public PairedBootstrap(IReadOnlyList<string> labels, IEnumerable<PairedCase> cases)
    {
        _labels = labels;
        var places = labels.Select((label, i) => (label, i)).ToDictionary(p => p.label, p => p.i);
        _documents = [.. cases.Select(c => (places[c.Truth], places[c.First.Answer], places[c.Second.Answer]))];
        Whole = Count(_documents);
        var random = new Random(Bootstrap.Seed);
        _drawn = [.. Enumerable.Range(0, Bootstrap.Resamples).Select(_ => Count(_documents.Select(_ => _documents[random.Next(_documents.Length)])))];
    }

    /// <summary>Both on all documents, each once.</summary>
    public (ConfusionMatrix First, ConfusionMatrix Second) Whole { get; }

    /// <summary>A figure of both, and the interval of its difference.</summary>
    public PairedFigure Figure(Func<ConfusionMatrix, double> of)
    {
        var (first, second) = (of(Whole.First), of(Whole.Second));
        var (low, high) = Bootstrap.Interval(_drawn.Select(d => of(d.Second) - of(d.First)));
        return new PairedFigure(Math.Round(first, 4), Math.Round(second, 4), Math.Round(second - first, 4), Math.Round(low, 4), Math.Round(high, 4));
    }

    private (ConfusionMatrix First, ConfusionMatrix Second) Count(IEnumerable<(int Truth, int First, int Second)> documents)
    {
        var (first, second) = (new int[_labels.Count, _labels.Count], new int[_labels.Count, _labels.Count]);
        foreach (var (truth, one, other) in documents)
        {
            first[truth, one]++;
            second[truth, other]++;
        }
        return (new ConfusionMatrix(_labels, first), new ConfusionMatrix(_labels, second));
    }
}
