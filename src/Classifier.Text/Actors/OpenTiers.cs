namespace Classifier.Text.Actors;

/// <summary>
/// Gives open bodies their tier: cities by <see cref="CityTiers"/>; <c>UBND, Công an huyện</c> from the next in the list; short forms (<c>ủy ban</c>) from
/// the last body of their sort named before, else the first named after, else the last local body. In a text from abroad they are foreign, and so are
/// central bodies. What stays open is dropped by the caller.
/// </summary>
internal sealed class OpenTiers(ActorTokens text, IReadOnlyList<ActorItem> items, CityTiers cities, bool isForeign)
{
    private readonly Dictionary<int, ActorTier> _first = [];
    private readonly Dictionary<int, ActorTier> _last = [];
    private ActorTier? _local = isForeign ? ActorTier.Foreign : null;

    public void Settle()
    {
        foreach (var item in items)
            if (item.Body is { IsCity: true, Tier: null } city)
                city.Tier = isForeign ? ActorTier.Foreign : cities.At(city.Token);
            else if (isForeign && item.Body is { Tier: ActorTier.Central or ActorTier.Ministry } body)
                body.Tier = ActorTier.Foreign;
        for (var i = items.Count - 2; i >= 0; i--)
            if (items[i].Body is { Tier: null } body && items[i + 1].Body is { Tier: { } next, Form: not ActorForm.Territory } && IsListed(items[i].End, items[i + 1].Token))
                body.Tier = next;
        foreach (var item in items)
            if (item.Body is { Tier: { } tier, IsDefault: false, IsPlural: false, Form: not ActorForm.Territory } body)
                _ = _first.TryAdd(body.Sort.Head, tier) | _first.TryAdd(body.Sort.Last, tier);
        foreach (var item in items)
            if (item.Body is { IsBound: false, Form: not ActorForm.Territory } body)
                Remember(body);
    }

    private void Remember(ActorReference body)
    {
        if (body.Tier is null || body.IsDefault)
            body.Tier = Known(body.Sort.Last) ?? Known(body.Sort.Head) ?? body.Tier;
        body.Tier ??= _local;
        if (body.Tier is not { } tier || body.IsDefault || body.IsPlural)
            return;
        (_last[body.Sort.Head], _last[body.Sort.Last]) = (tier, tier);
        if (tier is ActorTier.Province or ActorTier.District or ActorTier.Commune)
            _local = tier;
    }

    private ActorTier? Known(int sort) => _last.TryGetValue(sort, out var tier) || _first.TryGetValue(sort, out tier) ? tier : null;

    private bool IsListed(int end, int start) =>
        (start == end && text.GapBefore(start) is ", " or " - " or "-" or " và " or "/" or "; ")
        || (start == end + 1 && text.IsIn(WordSets.And, end));
}
