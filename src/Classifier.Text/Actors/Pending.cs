namespace Classifier.Text.Actors;

/// <summary>A role that waits for the bodies after its trigger.</summary>
/// <param name="Role">The role.</param>
/// <param name="Token">The trigger's first token.</param>
/// <param name="TriggerEnd">The token after the trigger.</param>
/// <param name="Reach">How many tokens may stand between the trigger and the first body.</param>
/// <param name="IsRest">All bodies of the sentence take it, not only the first and what is listed with it.</param>
/// <param name="NeedsOf">Only a body right behind the trigger or after <c>của</c> takes it.</param>
internal sealed record Pending(ActorRole Role, int Token, int TriggerEnd, int Reach, bool IsRest, bool NeedsOf)
{
    private const int NotTaken = -1;

    /// <summary>Where the last body that took the role ends.</summary>
    private int TakenEnd { get; init; } = NotTaken;

    /// <summary>Whether the first that took the role is a territory; a list is of such or of bodies.</summary>
    private bool IsTerritory { get; init; }

    /// <summary>Lets a body take the role if it may; what is pending afterwards.</summary>
    public Pending? Offer(ActorTokens text, ActorReference body)
    {
        if (TakenEnd != NotTaken && !IsRest)
        {
            if (!body.IsParent && (Role == ActorRole.Placed || (body.Form == ActorForm.Territory) != IsTerritory || !IsListed(text, body)))
                return null;
            // Of an address only the first is meant: "theo UBND xã A, huyện B".
            if (body.IsParent)
                body.Take(body.Form == ActorForm.Territory ? ActorRole.Placed : ActorRole.Named);
            else
                body.Take(Role, Token, TriggerEnd, isChained: true);
            return this with { TakenEnd = body.End };
        }
        var distance = body.Token - TriggerEnd;
        if (distance > Reach || (Role == ActorRole.Placed && !text.Joins(body.Token)))
            return null;
        if (NeedsOf && !body.IsModifier && distance > 0)
            return this;
        body.Take(Role, Token, TriggerEnd);
        return this with { TakenEnd = body.End, IsTerritory = body.Form == ActorForm.Territory };
    }

    private bool IsListed(ActorTokens text, ActorReference body) =>
        (body.Token == TakenEnd && text.GapBefore(body.Token) is ", " or "; " or " - " or "-")
        || (body.Token == TakenEnd + 1 && text.IsIn(WordSets.And, TakenEnd));
}
