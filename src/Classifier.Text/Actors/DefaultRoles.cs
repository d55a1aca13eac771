using Classifier.Text.Tokens;

namespace Classifier.Text.Actors;

/// <summary>Gives a role to bodies that no trigger reached, from where they stand in their clause.</summary>
internal static class DefaultRoles
{
    public static void Give(ActorTokens text, ActorReference body)
    {
        if (body.Role is not null && !IsNewSubject(body))
            return;
        var next = body.End;
        if (!body.IsPlural && !body.IsModifier && BeginsClause(text, body.Token) && IsVerbLike(text, body))
            body.Take(ActorRole.Acts, next, next + 1);
        else if (body.Role is not null)
            return;
        else if (text.IsIn(WordSets.By, body.Token - 1))
            body.Take(ActorRole.Acts, body.Token - 1, body.Token);
        else if (body.Form != ActorForm.Territory && IsHeadlineSpeaker(text, body))
            body.Take(ActorRole.Confirms);
        else
            body.Take(body.Form switch
            {
                ActorForm.Office => ActorRole.Titled,
                ActorForm.Territory => ActorRole.Placed,
                _ => ActorRole.Named,
            });
    }

    /// <summary>What seems to be listed with a body cited or followed may begin the main clause: <c>theo chỉ đạo của A, B mở lớp</c>.</summary>
    private static bool IsNewSubject(ActorReference body) =>
        body is { IsChained: true, IsParent: false, Role: ActorRole.Cited or ActorRole.Directs or ActorRole.Confirms };

    private static bool BeginsClause(ActorTokens text, int token) =>
        token == 0 || text.Sentence(token) != text.Sentence(token - 1) || text.GapBefore(token) is ", " or ": " or " - " or ") - ";

    /// <summary>A word in lower case behind it that is no connective; behind a territory, only a word of tense or the like.</summary>
    private static bool IsVerbLike(ActorTokens text, ActorReference body) =>
        body.End < text.Count && text.GapBefore(body.End) is " " && text[body.End].Case == LetterCase.Lower
        && !IsPassive(text, body.End)
        && (body.Form == ActorForm.Territory ? text.IsIn(WordSets.Aspect, body.End) : !text.IsIn(WordSets.Connective, body.End));

    /// <summary><c>bị</c> or <c>được</c> as the first or second word: it is done to.</summary>
    private static bool IsPassive(ActorTokens text, int token) => text.IsIn(WordSets.Passive, token) || text.IsIn(WordSets.Passive, token + 1);

    private static bool IsHeadlineSpeaker(ActorTokens text, ActorReference body) =>
        body.End < text.Count && text.Sentence(body.Token) == 0 && text.GapBefore(body.End).StartsWith(':');
}
