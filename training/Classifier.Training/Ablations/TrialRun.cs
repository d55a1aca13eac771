using Classifier.Training.Data;

namespace Classifier.Training.Ablations;

/// <summary>Runs trials, but for those that are finished already, and tells how many are left and for about how long.</summary>
internal sealed class TrialRun
{
    private readonly ResultFile<TrialResult> _finished;
    private readonly Action<string, string> _report;
    private readonly TimeProvider _time;
    private readonly List<Trial> _left;
    private readonly int _total;
    private readonly RemainingTime _remaining = new();

    /// <summary>Says how many of the trials are finished.</summary>
    /// <param name="trials">All trials that will be asked for; equal ones are run once.</param>
    /// <param name="finished">Keeps finished trials.</param>
    /// <param name="report">Told what is going on: step and detail.</param>
    /// <param name="time">The clock.</param>
    public TrialRun(IEnumerable<Trial> trials, ResultFile<TrialResult> finished, Action<string, string> report, TimeProvider time)
    {
        (_finished, _report, _time) = (finished, report, time);
        _left = [.. trials.DistinctBy(t => t.Key)];
        _total = _left.Count;
        foreach (var trial in _left.ToList())
            if (finished.Find(trial.Key) is { } known)
                Finish(trial, known);
        report($"{_total} trainings, {_total - _left.Count} of them done before", "");
    }

    /// <summary>The outcome of one of the trials, as it was kept, or else after training.</summary>
    /// <exception cref="OperationCanceledException">It was stopped; the trials before it are kept.</exception>
    public TrialResult Of(Trial trial, CancellationToken cancellation)
    {
        if (_finished.Find(trial.Key) is { } known)
            return known;
        _report(string.Join(", ", new[]
        {
            $"training {_total - _left.Count + 1} of {_total}", trial.Variant, trial.Head.Name, _remaining.Of(_left.Select(t => (t.Head.Name, t.Documents.Count))),
        }.Where(part => part.Length > 0)), "");
        var result = trial.Run((step, detail) => _report($"{trial.Variant}, {step}", detail), _time, cancellation);
        _finished.Set(trial.Key, result);
        Finish(trial, result);
        return result;
    }

    private void Finish(Trial trial, TrialResult result)
    {
        _remaining.Add(result.Head, result.Documents, result.Seconds);
        _left.RemoveAll(t => t.Key == trial.Key);
    }
}
