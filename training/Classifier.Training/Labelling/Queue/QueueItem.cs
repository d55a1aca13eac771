namespace Classifier.Training.Labelling.Queue;

/// <summary>A document to be labelled, with its text: the queue stays on the machine of whoever may read it.</summary>
/// <param name="Id"><see cref="Data.TextId"/> of the text, or whatever else names the document in label tables.</param>
/// <param name="Text">The text.</param>
public sealed record QueueItem(string Id, string Text)
{
    /// <summary>The title; null when the text's first line stands for it.</summary>
    public string? Title { get; init; }

    /// <summary>When it was published; null when unknown.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Where it came from; null when unknown.</summary>
    public string? Source { get; init; }

    /// <summary>How much it is worth to label it: 0 to 1; null when it was not scored.</summary>
    public double? Score { get; init; }

    /// <summary>How different it is from those before it in the queue: 0 to 1, 1 for the first; null when that was not measured.</summary>
    public double? Distance { get; init; }

    /// <summary>Why it is worth it, the strongest reason first.</summary>
    public IReadOnlyList<QueueReason> Reasons { get; init; } = [];

    /// <summary>Per head, the model's most probable labels and their probabilities, the best first; empty when no model was asked.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<QueueAnswer>> Answers { get; init; } = new Dictionary<string, IReadOnlyList<QueueAnswer>>();
}

/// <summary>One reason to label a document.</summary>
/// <param name="Head">The head that it is about.</param>
/// <param name="Kind">Such as <c>uncertain</c>.</param>
/// <param name="Score">How strong it is: 0 to 1.</param>
/// <param name="Says">The reason in words.</param>
public sealed record QueueReason(string Head, string Kind, double Score, string Says);

/// <summary>A label that the model gives.</summary>
/// <param name="Label">Its id.</param>
/// <param name="Probability">0 to 1.</param>
public sealed record QueueAnswer(string Label, double Probability);
