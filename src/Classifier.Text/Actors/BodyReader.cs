using Classifier.Text.Gazetteers;
using Classifier.Text.Tokens;

namespace Classifier.Text.Actors;

/// <summary>
/// Reads a body's name from its head on: offices and bodies that stand one in the other (<c>Phó Giám đốc Công an</c>), then the word or unit
/// that tells the tier (<c>huyện</c>, <c>TP Vinh</c>).
/// </summary>
internal sealed class BodyReader(ActorTokens text, UnitsByToken units)
{
    private const int MaximumLinks = 6;
    private const int WideReach = 8;

    /// <param name="first">The first token.</param>
    /// <param name="head">The phrase there.</param>
    /// <param name="length">Its tokens.</param>
    public ActorReference Read(int first, ActorPhrase head, int length)
    {
        var name = new BodyName(head, first + length) { IsPlural = text.IsIn(WordSets.Plural, first - 1) || IsCounted(first) };
        for (var links = 0; links < MaximumLinks && Next(name) is var start and >= 0; links++)
        {
            name.IsPlural |= start > name.End && text.IsIn(WordSets.Plural, start - 1);
            if (units.At(start) is { } unit)
            {
                name.Add(unit.Unit, start + unit.TokenCount);
                break;
            }
            var (next, taken) = text.Longest(start);
            if (taken == 0 || !name.Admits(next))
                break;
            var more = next.Kind == ActorPhraseKind.Word ? SameWord(start + taken, next) : 0;
            name.Add(next, start + taken + more);
            name.IsPlural |= more > 0;
        }
        return name.ToReference(
            first,
            isModifier: text.IsIn(WordSets.Of, first - 1) || text.IsIn(WordSets.Former, first),
            isParent: text.GapBefore(first).Contains('('));
    }

    private bool IsCounted(int first) => first > 0 && text[first - 1].Kind == TokenKind.Number && text.Joins(first);

    /// <summary>Where the name goes on, -1 when it does not: right behind, or, for a body with words of its own, at the next tier's word.</summary>
    private int Next(BodyName name)
    {
        var end = name.End;
        if (end >= text.Count)
            return -1;
        if (name.EndsInCityWord && text.GapBefore(end) is ".\n" or ". ")
            return units.At(end) is null ? -1 : end;
        var isWide = name.Last.Kind == ActorPhraseKind.Wide;
        if (!text.Joins(end) && !(isWide && IsListed(end)))
            return -1;
        return isWide && !name.IsSure ? Ahead(end) : end;
    }

    /// <summary>The next body, tier's word or unit a few words on; the start itself when there is none.</summary>
    private int Ahead(int start)
    {
        var limit = Math.Min(text.Count, start + WideReach);
        for (var i = start; i < limit && (text.Joins(i) || IsListed(i)); i++)
        {
            var (phrase, length) = text.Longest(i);
            if (units.At(i) is not null || (length > 0 && phrase.Kind is not (ActorPhraseKind.Trigger or ActorPhraseKind.Skip)))
                return i;
            if (length > 0 && phrase.Kind == ActorPhraseKind.Trigger)
                break;
            i += Math.Max(0, length - 1);
        }
        return start;
    }

    /// <summary>The tokens of a second word of the same tier right behind, which makes many of one: <c>xã, phường</c>; 0 when there is none.</summary>
    private int SameWord(int end, ActorPhrase word)
    {
        if (end >= text.Count || units.At(end) is not null || !(text.GapBefore(end) is " " or "/" || IsListed(end)))
            return 0;
        var (next, length) = text.Longest(end);
        return next.Kind == ActorPhraseKind.Word && next.Tier == word.Tier ? length : 0;
    }

    private bool IsListed(int token) => text.GapBefore(token) is ", " or " - " or "-" or " & ";
}
