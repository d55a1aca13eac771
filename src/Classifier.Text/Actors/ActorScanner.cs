using Classifier.Text.Gazetteers;

namespace Classifier.Text.Actors;

/// <summary>Reads a text once from the left and collects the bodies, offices, territories and triggers, none overlapping.</summary>
internal sealed class ActorScanner
{
    private const int LongestName = 5;
    private const int UsualItems = 32;
    private readonly ActorTokens _text;
    private readonly UnitsByToken _units;
    private readonly BodyReader _bodies;

    public ActorScanner(ActorTokens text, IReadOnlyList<UnitMention> units)
    {
        (_text, _units) = (text, new UnitsByToken(units));
        _bodies = new BodyReader(text, new UnitsByToken(units));
    }

    public List<ActorItem> Scan()
    {
        var items = new List<ActorItem>(UsualItems);
        for (var i = 0; i < _text.Count;)
        {
            var found = _units.At(i);
            if (found is null && !_text.MayBegin(i))
            {
                i++;
                continue;
            }
            var (phrase, length) = _text.Longest(i);
            var isTerritory = phrase.Kind is ActorPhraseKind.Word or ActorPhraseKind.Country or ActorPhraseKind.Suffix;
            if (found is { } unit && (unit.TokenCount >= length || isTerritory))
            {
                items.Add(Territory(items, unit.Unit.Tier.Actor(), isCity: false, i, i + unit.TokenCount));
                i += unit.TokenCount;
                continue;
            }
            switch (length == 0 ? ActorPhraseKind.Skip : phrase.Kind)
            {
                case ActorPhraseKind.Skip or ActorPhraseKind.Suffix:
                    break;
                case ActorPhraseKind.Trigger:
                    items.Add(new ActorItem(null, phrase.Trigger, i, i + length));
                    break;
                case ActorPhraseKind.Word when phrase.Scope == ActorScope.National || _text.IsPlain:
                    break;
                case ActorPhraseKind.Word or ActorPhraseKind.Country:
                    items.Add(Territory(items, phrase.Tier, phrase.Scope == ActorScope.City, i, i + length));
                    break;
                default:
                    var body = _bodies.Read(i, phrase, length);
                    items.Add(new ActorItem(body, ActorTrigger.None, i, body.End));
                    length = body.End - i;
                    break;
            }
            i += Math.Max(length, 1);
        }
        return items;
    }

    private ActorItem Territory(List<ActorItem> before, ActorTier? tier, bool isCity, int first, int end) => new(
        new ActorReference
        {
            Token = first,
            End = end,
            Form = ActorForm.Territory,
            Sort = (-1, -1),
            Tier = tier,
            IsCity = isCity,
            IsPlural = _text.IsIn(WordSets.Plural, first - 1),
            IsModifier = _text.IsIn(WordSets.Of, first - 1),
            IsParent = before.Count > 0 && before[^1].Body is { } last && (IsAddress(last, tier, first) || IsInName(last, first)),
        },
        ActorTrigger.None,
        first,
        end);

    /// <summary>The next larger territory of an address, a number between them at most.</summary>
    private bool IsAddress(ActorReference last, ActorTier? tier, int first) => (last.Tier is null || (last.Tier <= ActorTier.Commune && last.Tier > tier))
        && first - last.End <= 1 && _text.GapBefore(first) is ", " or " (" or " - " or "," or "-" or " ";

    /// <summary>Part of the name of the body before it, nothing but its words between.</summary>
    private bool IsInName(ActorReference last, int first)
    {
        if (last.Form == ActorForm.Territory || first - last.End > LongestName)
            return false;
        for (var i = last.End; i <= first; i++)
            if (!_text.Joins(i))
                return false;
        return true;
    }
}
