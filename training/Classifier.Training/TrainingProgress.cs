using Classifier.Training.Heads.Finished;

namespace Classifier.Training;

/// <summary>
/// How far the training of a head is: says each step when it begins, and within it what the step tells; models that are finished already are not
/// trained again. For any number of threads.
/// </summary>
/// <param name="head">Whose training it is.</param>
/// <param name="report">Receives step and detail; the detail is empty when a step begins.</param>
internal sealed class TrainingProgress(string head, Action<string, string> report)
{
    private readonly Lock _gate = new();

    /// <summary>Tells nobody.</summary>
    public static TrainingProgress None { get; } = new("", static (_, _) => { });

    /// <summary>Where finished models are; default nowhere.</summary>
    public HeadModels Finished { get; init; } = HeadModels.None;

    /// <summary>The model of a name: as it was kept, or else trained, and kept.</summary>
    /// <param name="name">What it is called; one model of a head and its data has the name.</param>
    /// <param name="train">Trains it; told where to say how it goes.</param>
    public FinishedModel Model(string name, Func<Action<string>, FinishedModel> train) => Finished.Find(name) ?? Finished.Train(name, () => train(Step(name)));

    /// <summary>Begins a step; the result takes its details.</summary>
    public Action<string> Step(string name)
    {
        var step = $"{Finished.Next}{head}: {name}";
        Tell("");
        return Tell;

        void Tell(string detail)
        {
            lock (_gate)
                report(step, detail);
        }
    }
}
