using Classifier.Text.Actors;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Recognition;

/// <summary>A body that a text names, what it does there, and where the caller's text has it.</summary>
/// <param name="Tier">Its tier.</param>
/// <param name="Role">What it does.</param>
/// <param name="Span">The body's name, or the title that stands for it; never a person's name.</param>
public sealed record LocatedActor(ActorTier Tier, ActorRole Role, DocumentSpan Span)
{
    /// <summary>The actors of a text, in its order; none that runs from the title into the body.</summary>
    /// <param name="text">The text.</param>
    /// <param name="maximum">How many to list at most.</param>
    /// <returns>Those listed, and whether there are more.</returns>
    public static (IReadOnlyList<LocatedActor> Actors, bool IsCut) In(DocumentText text, int maximum)
    {
        ArgumentNullException.ThrowIfNull(text);
        var listed = text.Actors.Take(maximum).ToList();
        var places = text.Locate([.. listed.Select(a => RangeOf(text, a))]);
        return ([.. listed.Select((a, i) => new LocatedActor(a.Tier, a.Role, places[i]))], text.Actors.Count > maximum);
    }

    private static Text.Normalization.TextRange RangeOf(DocumentText text, ActorMention actor)
    {
        var start = text.Text.Tokens[actor.Token].Start;
        return new(start, text.Text.Tokens[actor.Token + actor.TokenCount - 1].End - start);
    }
}
