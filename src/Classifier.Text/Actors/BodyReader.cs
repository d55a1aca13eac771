using Classifier.Text.Gazetteers;
using Classifier.Text.Tokens;

namespace Classifier.Text.Actors;

/// <summary>
/// Reads a body's name from its head on: offices and bodies that stand one in the other (<c>Phó Giám đốc Công an</c>), then the word or unit
/// that tells the tier (<c>huyện</c>, <c>TP Vinh</c>).
/// </summary>
internal sealed class BodyReader(ActorTokens text, Func<int, UnitMention?> unitAt)
{
    private const int MaximumLinks = 6;
    private const int WideReach = 8;

    /// <param name="first">The first token.</param>
    /// <param name="head">The phrase there.</param>
    /// <param name="length">Its tokens.</param>
    public ActorReference Read(int first, ActorPhrase head, int length)
    {
        var last = head;
        var tier = head.Tier;
        var end = first + length;
        var isSure = head.Kind == ActorPhraseKind.Body;
        var isPlural = text.IsIn(WordSets.Plural, first - 1) || (first > 0 && text[first - 1].Kind == TokenKind.Number && text.Joins(first));
        var isDefault = !isSure && tier is not null;
        for (var links = 0; links < MaximumLinks && Next(end, last, isSure) is var start and >= 0; links++)
        {
            isPlural |= start > end && text.IsIn(WordSets.Plural, start - 1);
            if (unitAt(start) is { } unit)
            {
                tier = isSure && !IsCityWord(last) ? tier : unit.Unit.Tier.Actor();
                (isSure, isDefault, end) = (true, false, start + unit.TokenCount);
                break;
            }
            var (next, taken) = text.Longest(start);
            if (taken == 0 || !Follows(next, last, isSure))
                break;
            tier = TierWith(next, last, tier, isSure);
            isSure |= next.Kind is ActorPhraseKind.Body or ActorPhraseKind.Word or ActorPhraseKind.Country or ActorPhraseKind.Suffix;
            isDefault = !isSure && tier is not null;
            last = next.Kind == ActorPhraseKind.Word && next.Scope != ActorScope.City ? last with { Scope = ActorScope.Plain } : next with { Line = next.Line < 0 || next.Kind == ActorPhraseKind.Word ? last.Line : next.Line };
            end = start + taken;
            if (next.Kind == ActorPhraseKind.Word && SameWord(end, next) is > 0 and var more)
                (isPlural, end) = (true, end + more);
        }
        return new ActorReference
        {
            Token = first,
            End = end,
            Form = head.Kind == ActorPhraseKind.Office ? ActorForm.Office : ActorForm.Body,
            Sort = (head.Line, last.Line),
            IsBound = last.Scope == ActorScope.Bound,
            Tier = tier,
            IsDefault = isDefault,
            IsCity = last.Scope == ActorScope.City && tier is null,
            IsPlural = isPlural,
            IsModifier = text.IsIn(WordSets.Of, first - 1) || text.IsIn(WordSets.Former, first),
            IsParent = text.GapBefore(first).Contains('('),
        };
    }

    /// <summary>The tokens of a second word of the same tier right behind, which makes many of one: <c>xã, phường</c>; 0 when there is none.</summary>
    private int SameWord(int end, ActorPhrase word) =>
        end < text.Count && text.GapBefore(end) is " " or ", " or " - " or "-" or "/" && unitAt(end) is null
        && text.Longest(end) is var (next, length) && next.Kind == ActorPhraseKind.Word && next.Tier == word.Tier && length > 0 ? length : 0;

    private static bool IsCityWord(ActorPhrase phrase) => phrase is { Kind: ActorPhraseKind.Word, Scope: ActorScope.City };

    /// <summary>Where the name goes on, -1 when it does not: right behind, or, for a body with words of its own, at the next tier's word.</summary>
    private int Next(int end, ActorPhrase last, bool isSure)
    {
        if (end >= text.Count)
            return -1;
        if (IsCityWord(last) && text.GapBefore(end) is ".\n" or ". ")
            return unitAt(end) is null ? -1 : end;
        if (!text.Joins(end) && !(last.Kind == ActorPhraseKind.Wide && text.GapBefore(end) is ", " or " - " or "-" or " & "))
            return -1;
        if (isSure || last.Kind != ActorPhraseKind.Wide)
            return end;
        for (var i = end; i < Math.Min(text.Count, end + WideReach) && (text.Joins(i) || text.GapBefore(i) is ", " or " - " or "-" or " & "); i++)
        {
            var (phrase, length) = text.Longest(i);
            if (unitAt(i) is not null || (length > 0 && phrase.Kind is not (ActorPhraseKind.Trigger or ActorPhraseKind.Skip)))
                return i;
            if (length > 0 && phrase.Kind == ActorPhraseKind.Trigger)
                break;
            i += length > 0 ? length - 1 : 0;
        }
        return end;
    }

    private static bool Follows(ActorPhrase next, ActorPhrase last, bool isSure) => next.Kind switch
    {
        ActorPhraseKind.Word => next.Scope != ActorScope.National || last.Tier is null or ActorTier.Ministry or ActorTier.NonState,
        ActorPhraseKind.Country or ActorPhraseKind.Suffix => last.Tier is null or <= ActorTier.Ministry,
        ActorPhraseKind.Body or ActorPhraseKind.Open or ActorPhraseKind.Wide or ActorPhraseKind.Office => !isSure,
        _ => false,
    };

    private static ActorTier? TierWith(ActorPhrase next, ActorPhrase last, ActorTier? tier, bool isSure) => next.Kind switch
    {
        ActorPhraseKind.Country or ActorPhraseKind.Suffix => ActorTier.Foreign,
        _ when isSure => tier,
        ActorPhraseKind.Word when next.Scope == ActorScope.National => tier ?? next.Tier,
        ActorPhraseKind.Open or ActorPhraseKind.Wide when last.Kind != ActorPhraseKind.Office => next.Tier ?? tier,
        _ => next.Tier,
    };
}
