using Classifier.Text.Gazetteers;

namespace Classifier.Text.Actors;

/// <summary>
/// Tells whether a bare <c>thành phố</c> or <c>Thành ủy</c> means a centrally-run city or one inside a province: after the reform of
/// 1 July 2025 always the former; else the city named last before it, or else first after it; in a text that names none, the city whose
/// page it stands on; or else a city inside a province when the text speaks of a province's bodies.
/// </summary>
internal sealed class CityTiers
{
    private readonly List<(int Token, ActorTier Tier)> _cities = [];
    private readonly bool _isAfterReform;
    private readonly ActorTier _unnamed;

    /// <param name="units">The units that the text names.</param>
    /// <param name="site">The units that the furniture of its page names; asked for only when the text names no city.</param>
    /// <param name="date">How old the text is; null when nothing says so.</param>
    /// <param name="namesProvince">Whether the text speaks of a province's bodies.</param>
    public CityTiers(IReadOnlyList<UnitMention> units, Func<IReadOnlyList<UnitMention>> site, DateOnly? date, bool namesProvince)
    {
        _isAfterReform = date >= Gazetteer.Reform;
        foreach (var unit in units)
            if (IsCity(unit))
                _cities.Add((unit.Token, unit.Unit.Tier.Actor()));
        if (_cities.Count == 0)
            _unnamed = site().Where(IsCity).Select(u => u.Unit.Tier.Actor()).FirstOrDefault(namesProvince ? ActorTier.District : ActorTier.Province);
    }

    private static bool IsCity(UnitMention unit) => unit.Unit.Kind is UnitKind.CentralCity or UnitKind.ProvincialCity;

    /// <summary>The tier of the city meant at a token. Tokens are asked for in text order or not; each takes logarithmic time.</summary>
    public ActorTier At(int token)
    {
        if (_isAfterReform)
            return ActorTier.Province;
        if (_cities.Count == 0)
            return _unnamed;
        var (low, high) = (0, _cities.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _cities[middle].Token <= token ? (middle + 1, high) : (low, middle);
        }
        return _cities[Math.Max(0, low - 1)].Tier;
    }
}
