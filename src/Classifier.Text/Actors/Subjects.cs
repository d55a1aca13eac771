namespace Classifier.Text.Actors;

/// <summary>Finds the subject of a verb: the nearest body before it in its sentence that is free, does not belong to the noun before it, and is near enough.</summary>
internal sealed class Subjects(ActorTokens text, IReadOnlyList<ActorItem> items)
{
    private const int ItemsBack = 8;
    private const int Reach = 30;
    private const int TerritoryReach = 3;
    private const int PassiveReach = 3;

    /// <summary>Gives the subject of the verb at <paramref name="index"/> its role; false when there is none.</summary>
    public bool Give(int index, ActorRole role)
    {
        var verb = items[index];
        var followsBody = index > 0 && items[index - 1] is { Body: not null } before && before.End == verb.Token;
        if (!followsBody && !text.IsPlain && text.GapBefore(verb.Token) is " " or ", " && text.IsIn(WordSets.Nominal, verb.Token - 1))
            return false;
        if (Find(index) is not { } found)
            return false;
        var subject = items[found].Body!;
        if (!Outranks(role, subject))
            return true;
        if (IsPassive(subject, verb))
        {
            subject.Take(ActorRole.Named, verb.Token, verb.End);
            return false;
        }
        subject.Take(role, verb.Token, verb.End);
        for (var i = found - 1; i >= 0 && i > found - ItemsBack && items[i].Body is { Role: null, IsModifier: false, Form: not ActorForm.Territory } other && IsListed(other, items[i + 1]); i--)
            other.Take(role, verb.Token, verb.End, isChained: true);
        return true;
    }

    private int? Find(int index)
    {
        var verb = items[index];
        int? modifier = null;
        for (var i = index - 1; i >= Math.Max(0, index - ItemsBack); i--)
        {
            var item = items[i];
            if (text.Sentence(item.Token) != text.Sentence(verb.Token) || verb.Token - item.End > Reach)
                break;
            if (item.Body is not { } body || body.IsPlural)
                continue;
            if (body is { IsChained: true, IsParent: false } && verb.Token - item.End <= TerritoryReach && body.Form != ActorForm.Territory)
                return i;
            if (!IsFree(body) || body.IsParent || (body.Form == ActorForm.Territory && !IsJoined(body, verb)))
                continue;
            if (!body.IsModifier)
                return i;
            modifier ??= body.Form == ActorForm.Territory ? null : i;
        }
        return modifier;
    }

    /// <summary><c>bị</c> before the verb, or <c>được</c> right behind the subject: it is done to.</summary>
    private bool IsPassive(ActorReference subject, ActorItem verb)
    {
        for (var i = subject.End; i < verb.Token; i++)
            if (text.IsIn(WordSets.Passive, i) && (i < subject.End + PassiveReach || verb.Token - i <= PassiveReach))
                return true;
        return false;
    }

    /// <summary>A territory acts only right before its verb, without a colon or comma between.</summary>
    private bool IsJoined(ActorReference territory, ActorItem verb)
    {
        if (verb.Token - territory.End > TerritoryReach)
            return false;
        for (var i = territory.End; i <= verb.Token; i++)
            if (!text.Joins(i))
                return false;
        return true;
    }

    private static bool IsFree(ActorReference body) => body.Role is null or ActorRole.Issues or ActorRole.Decides or ActorRole.Acts or ActorRole.Confirms;

    private static bool Outranks(ActorRole role, ActorReference subject) => subject.IsChained || subject.Role switch
    {
        null => true,
        ActorRole.Acts => role is ActorRole.Issues or ActorRole.Decides,
        _ => false,
    };

    private bool IsListed(ActorReference body, ActorItem next) =>
        (next.Token == body.End && text.GapBefore(next.Token) is ", " or " - " or "-")
        || (next.Token == body.End + 1 && text.IsIn(WordSets.And, body.End));
}
