namespace Classifier.Training.Ablations;

/// <summary>Guesses how long trials take from those that are finished: by head, as long per document.</summary>
internal sealed class RemainingTime
{
    private const double LeastForMinutes = 90;

    private readonly List<(string Head, double Documents, double Seconds)> _finished = [];

    /// <summary>A trial that is finished.</summary>
    public void Add(string head, int documents, double seconds) => _finished.Add((head, documents, seconds));

    /// <summary>Such as <c>about 12 min left</c>, or in seconds below a minute and a half; empty as long as no trial is finished.</summary>
    /// <param name="left">The trials that are left.</param>
    public string Of(IEnumerable<(string Head, int Documents)> left)
    {
        if (_finished.Count == 0)
            return "";
        var seconds = left.Sum(trial => trial.Documents * Pace(trial.Head));
        return seconds < LeastForMinutes ? FormattableString.Invariant($"about {seconds:F0} s left") : FormattableString.Invariant($"about {seconds / 60:F0} min left");
    }

    /// <summary>Seconds per document; of all heads while none of this head is finished.</summary>
    private double Pace(string head)
    {
        var known = _finished.Exists(t => t.Head == head) ? _finished.FindAll(t => t.Head == head) : _finished;
        return known.Sum(t => t.Seconds) / known.Sum(t => t.Documents);
    }
}
