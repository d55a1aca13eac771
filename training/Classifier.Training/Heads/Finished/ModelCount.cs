using Classifier.Training.Ablations;

namespace Classifier.Training.Heads.Finished;

/// <summary>Counts the models that are finished and guesses from them how long the others take. For any number of threads.</summary>
/// <param name="planned">All models, in order; none when nobody counts.</param>
internal sealed class ModelCount(IReadOnlyList<PlannedModel> planned)
{
    private readonly Lock _gate = new();
    private readonly List<PlannedModel> _left = [.. planned];
    private readonly RemainingTime _remaining = new();
    private int _finished;
    private int _trained;
    private double _seconds;

    /// <summary>
    /// Such as <c>model 3 of 24, 5.1 models/min, about 4 min left, </c>, rate and rest once a model is finished; empty when nobody counts.
    /// </summary>
    public string Next
    {
        get
        {
            lock (_gate)
            {
                if (planned.Count == 0)
                    return "";
                var rate = _trained == 0 ? "" : FormattableString.Invariant($"{60 * _trained / Math.Max(_seconds, 0.001):F1} models/min, ");
                var rest = _remaining.Of(_left.Select(m => (m.Kind, m.Documents)));
                return $"model {_finished + 1} of {Math.Max(planned.Count, _finished + 1)}, {rate}{rest}{(rest.Length > 0 ? ", " : "")}";
            }
        }
    }

    /// <summary>A model that was trained now.</summary>
    public void Add(string kind, double seconds)
    {
        lock (_gate)
        {
            Finish(kind, seconds);
            (_trained, _seconds) = (_trained + 1, _seconds + seconds);
        }
    }

    /// <summary>A model that was finished before; it counts for the remaining time, not for the rate.</summary>
    public void AddKept(string kind, double seconds)
    {
        lock (_gate)
            Finish(kind, seconds);
    }

    private void Finish(string kind, double seconds)
    {
        _finished++;
        var at = _left.FindIndex(m => m.Kind == kind);
        if (at < 0)
            return;
        _remaining.Add(kind, Math.Max(1, _left[at].Documents), seconds);
        _left.RemoveAt(at);
    }
}
