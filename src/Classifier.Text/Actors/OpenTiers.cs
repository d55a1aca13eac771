namespace Classifier.Text.Actors;

/// <summary>
/// Gives open bodies their tier: cities by <see cref="CityTiers"/>; <c>UBND, Công an huyện</c> from the next in the list; short forms (<c>ủy ban</c>) from
/// the last body of their sort named before, or else from the last local body. What stays open is dropped by the caller.
/// </summary>
internal sealed class OpenTiers(ActorTokens text, IReadOnlyList<ActorItem> items, CityTiers cities)
{
    private readonly Dictionary<int, ActorTier> _bySort = [];
    private ActorTier? _local;

    public void Settle()
    {
        foreach (var item in items)
            if (item.Body is { IsCity: true, Tier: null } city)
                city.Tier = cities.At(city.Token);
        for (var i = items.Count - 2; i >= 0; i--)
            if (items[i].Body is { Tier: null } body && items[i + 1].Body is { Tier: { } next, Form: not ActorForm.Territory } && IsListed(items[i].End, items[i + 1].Token))
                body.Tier = next;
        foreach (var item in items)
            if (item.Body is { } body)
                Remember(body);
    }

    private void Remember(ActorReference body)
    {
        if ((body.Tier is null || body.IsDefault) && _bySort.TryGetValue(body.Sort, out var same))
            body.Tier = same;
        body.Tier ??= _local;
        if (body.Tier is not { } tier || body.IsPlural)
            return;
        if (body.Form != ActorForm.Territory && !body.IsDefault)
            _bySort[body.Sort] = tier;
        if (tier is ActorTier.Province or ActorTier.District or ActorTier.Commune && !body.IsParent)
            _local = tier;
    }

    private bool IsListed(int end, int start) =>
        (start == end && text.GapBefore(start) is ", " or " - " or "-" or " và " or "/" or "; ")
        || (start == end + 1 && text.IsIn("and", end));
}
