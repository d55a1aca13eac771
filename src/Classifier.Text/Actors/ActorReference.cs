namespace Classifier.Text.Actors;

/// <summary>A mention while it is being read: the tier may still be open, the role is given by the rules one after the other.</summary>
internal sealed class ActorReference
{
    public required int Token { get; init; }

    /// <summary>The token after the last.</summary>
    public required int End { get; init; }

    public required ActorForm Form { get; init; }

    /// <summary>The lines of the lexicon that its first and last phrase came from; -1 for a territory.</summary>
    public required (int Head, int Last) Sort { get; init; }

    /// <summary>Whether it takes no tier from elsewhere in the text.</summary>
    public bool IsBound { get; init; }

    /// <summary>Null while no word told it.</summary>
    public ActorTier? Tier { get; set; }

    /// <summary>Whether the tier is only what such bodies have when nothing tells it.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Whether the city meant decides between province and district.</summary>
    public bool IsCity { get; set; }

    /// <summary>Several of a kind: <c>các huyện</c>.</summary>
    public bool IsPlural { get; init; }

    /// <summary>Belongs to the noun before it (<c>của</c>), or was so in the past (<c>nguyên</c>).</summary>
    public bool IsModifier { get; init; }

    /// <summary>That to which the one just before it belongs: <c>xã A, huyện B</c>, <c>Cục A (Bộ B)</c>, <c>Hiệp hội Dừa tỉnh Bến Tre</c>.</summary>
    public bool IsParent { get; init; }

    /// <summary>Null while no rule gave it.</summary>
    public ActorRole? Role { get; private set; }

    /// <summary>Whether the role was passed on from the body before it in a list.</summary>
    public bool IsChained { get; private set; }

    public int TriggerToken { get; private set; }

    public int TriggerEnd { get; private set; }

    /// <summary>Gives the role, in place of an earlier one.</summary>
    public void Take(ActorRole role, int triggerToken, int triggerEnd, bool isChained = false) =>
        (Role, TriggerToken, TriggerEnd, IsChained) = (role, triggerToken, triggerEnd, isChained);

    public void Take(ActorRole role) => Take(role, Token, Token);
}

/// <summary>A step of the text that matters: a body, or words that give roles.</summary>
/// <param name="Body">Null for a trigger.</param>
/// <param name="Trigger">None for a body.</param>
/// <param name="Token">The first token.</param>
/// <param name="End">The token after the last.</param>
internal readonly record struct ActorItem(ActorReference? Body, ActorTrigger Trigger, int Token, int End);
