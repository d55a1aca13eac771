namespace Classifier.Training;

/// <summary>Says what training is doing: one line per step that is begun, and within it what the step tells. For any number of threads.</summary>
/// <param name="head">Whose training it is.</param>
/// <param name="report">Receives step and detail; the detail is empty when a step begins.</param>
internal sealed class TrainingProgress(string head, Action<string, string> report)
{
    private readonly Lock _gate = new();

    /// <summary>Tells nobody.</summary>
    public static TrainingProgress None { get; } = new("", static (_, _) => { });

    /// <summary>Begins a step; the result takes its details.</summary>
    public Action<string> Step(string name)
    {
        var step = $"{head}: {name}";
        Tell("");
        return Tell;

        void Tell(string detail)
        {
            lock (_gate)
                report(step, detail);
        }
    }
}
