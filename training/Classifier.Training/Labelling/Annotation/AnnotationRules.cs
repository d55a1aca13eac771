using Classifier.Training.Data;
using Classifier.Training.Labelling.Queue;
using Classifier.Training.Recipes;

namespace Classifier.Training.Labelling.Annotation;

/// <summary>What each key does. Holds no state of its own.</summary>
/// <param name="recipe">The heads and labels.</param>
/// <param name="queue">The documents.</param>
/// <param name="saved">The row of a document as it is saved; null when there is none.</param>
internal sealed class AnnotationRules(Recipe recipe, IReadOnlyList<QueueItem> queue, Func<string, LabelTable.Row?> saved)
{
    private const int MostSure = 3;

    /// <summary>Keys of each head's labels, in the recipe's order.</summary>
    public IReadOnlyList<LabelKeys> Heads { get; } = [.. recipe.Heads.Select(h => new LabelKeys(h))];

    /// <summary>Goes on after the last document that is labelled, or with those that were skipped when there is none after it.</summary>
    public AnnotationState Start()
    {
        var last = queue.Index().LastOrDefault(i => IsDone(i.Item), (-1, null!)).Item1;
        return At(NextUndone(last) ?? NextUndone(-1), "all documents of the queue are labelled");
    }

    /// <summary>The head that a state asks for.</summary>
    public LabelKeys Asked(AnnotationState state) => Heads.First(h => !state.Draft.Labels.ContainsKey(h.Head.Name));

    /// <summary>How many documents of the queue have a label of every head.</summary>
    public int Done => queue.Count(IsDone);

    /// <summary>Presses a key.</summary>
    /// <param name="state">Where the annotator is; not over.</param>
    /// <param name="key">A label's key or one of <see cref="CommandKey"/>.</param>
    /// <param name="proposed">The model's label for the head asked for; null when there is none.</param>
    public AnnotationStep Press(AnnotationState state, char key, string? proposed)
    {
        state = state with { Message = "" };
        if (state.ShowsDefinitions)
            return new(state with { ShowsDefinitions = false });
        var labels = Asked(state);
        return key switch
        {
            CommandKey.Accept => labels.Head.Labels.Any(l => l.Id == proposed)
                ? Give(state, labels.Head.Name, proposed!)
                : new(state with { Message = "there is no answer of a model to accept" }),
            CommandKey.Arguable => new(state with { AddsArguable = !state.AddsArguable }),
            CommandKey.Confidence => Changed(
                state, state.Draft with { Confidence = state.Draft.Confidence == 1 ? MostSure : state.Draft.Confidence - 1 }),
            CommandKey.Skip => new(At(NextUndone(state.Place), "the end of the queue")),
            CommandKey.Undo => Undo(state),
            CommandKey.NextPage => new(state with { Page = state.Page + 1 }),
            CommandKey.PreviousPage => new(state with { Page = Math.Max(0, state.Page - 1) }),
            CommandKey.Definitions => new(state with { ShowsDefinitions = true }),
            CommandKey.Quit => new(state with { IsOver = true }),
            _ when labels.LabelOf(key) is { } label => Give(state, labels.Head.Name, label),
            _ => new(state with { Message = "this key is no label of this head; ? lists them" }),
        };
    }

    private AnnotationStep Give(AnnotationState state, string head, string label)
    {
        var arguable = state.Draft.Arguable.GetValueOrDefault(head, []);
        IReadOnlyList<string> others = [.. arguable.Where(l => l != label)];
        if (state.AddsArguable)
        {
            if (!arguable.Contains(label))
                others = [.. others, label];
            return Changed(state with { AddsArguable = false }, state.Draft with { Arguable = With(state.Draft.Arguable, head, others) });
        }
        var draft = state.Draft with { Labels = With(state.Draft.Labels, head, label), Arguable = With(state.Draft.Arguable, head, others) };
        return IsComplete(draft)
            ? new(At(NextUndone(state.Place), "the end of the queue"), draft)
            : new(state with { Draft = draft, Page = 0 }, draft);
    }

    /// <summary>Takes back the last answer: of this document, or else of the one before.</summary>
    private AnnotationStep Undo(AnnotationState state)
    {
        if (Answered(state.Draft) is null && state.Place == 0)
            return new(state with { Message = "this is the first document" });
        var back = Answered(state.Draft) is null ? AtPlace(state.Place - 1) : state;
        if (Answered(back.Draft) is not { } head)
            return new(back);
        var draft = back.Draft with { Labels = Without(back.Draft.Labels, head), Arguable = Without(back.Draft.Arguable, head) };
        return new(back with { Draft = draft, AddsArguable = false }, draft);
    }

    /// <summary>What is not labelled yet stands in no table: it would read as an answer.</summary>
    private static AnnotationStep Changed(AnnotationState state, LabelTable.Row draft) =>
        new(state with { Draft = draft }, draft.Labels.Count > 0 ? draft : null);

    private string? Answered(LabelTable.Row draft) => recipe.Heads.Select(h => h.Name).LastOrDefault(draft.Labels.ContainsKey);

    private bool IsComplete(LabelTable.Row row) => recipe.Heads.All(h => row.Labels.ContainsKey(h.Name));

    private bool IsDone(QueueItem item) => saved(item.Id) is { } row && IsComplete(row);

    private int? NextUndone(int place)
    {
        for (var next = place + 1; next < queue.Count; next++)
            if (!IsDone(queue[next]))
                return next;
        return null;
    }

    private AnnotationState At(int? place, string end) => place is { } next ? AtPlace(next) : AtPlace(queue.Count - 1) with { IsOver = true, Message = end };

    private AnnotationState AtPlace(int place) => new(place, saved(queue[place].Id) ?? new LabelTable.Row(
        queue[place].Id, new Dictionary<string, string>(), new Dictionary<string, IReadOnlyList<string>>()));

    private static Dictionary<string, T> With<T>(IReadOnlyDictionary<string, T> values, string key, T value) => new(values) { [key] = value };

    private static Dictionary<string, T> Without<T>(IReadOnlyDictionary<string, T> values, string key) =>
        values.Where(v => v.Key != key).ToDictionary();
}
