using Classifier.Training.Data;
using Classifier.Training.Labelling.Queue;

namespace Classifier.Training.Labelling.Annotation;

/// <summary>One sitting of an annotator: draws, waits for a key, saves what it decided, and so on.</summary>
/// <param name="rules">What the keys do.</param>
/// <param name="queue">The documents.</param>
/// <param name="proposals">What a model says of a document, by head.</param>
/// <param name="draw">Shows where the annotator is.</param>
/// <param name="save">Keeps a row for good before the next key is read; removes one without labels.</param>
internal sealed class AnnotationSession(
    AnnotationRules rules,
    IReadOnlyList<QueueItem> queue,
    Func<QueueItem, IReadOnlyDictionary<string, Proposal>> proposals,
    Action<AnnotationState, QueueItem, IReadOnlyDictionary<string, Proposal>> draw,
    Action<LabelTable.Row> save)
{
    /// <summary>Works until the queue or the keys come to an end, or the annotator quits.</summary>
    /// <returns>Why it ended; empty when the annotator wanted it.</returns>
    public string Run(IKeys keys)
    {
        var state = rules.Start();
        while (!state.IsOver)
        {
            var item = queue[state.Place];
            var answers = proposals(item);
            draw(state, item, answers);
            if (keys.Next() is not { } key)
                return "the input has ended";
            var proposed = answers.GetValueOrDefault(rules.Asked(state).Head.Name)?.Ranked[0].Label;
            var step = rules.Press(state, key, proposed);
            if (step.Changed is { } row)
                save(row);
            state = step.State;
        }
        return state.Message;
    }
}
