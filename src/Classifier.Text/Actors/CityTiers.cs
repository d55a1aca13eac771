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
    private readonly Func<DateOnly?> _date;
    private readonly Func<IReadOnlyList<UnitMention>> _site;
    private readonly bool _namesProvince;
    private bool? _isAfterReform;
    private ActorTier? _unnamed;

    /// <param name="units">The units that the text names.</param>
    /// <param name="site">The units that the furniture of its page names; asked for only when a city is meant and the text names none.</param>
    /// <param name="date">How old the text is, null when nothing says so; asked for only when a city is meant.</param>
    /// <param name="namesProvince">Whether the text speaks of a province's bodies.</param>
    public CityTiers(IReadOnlyList<UnitMention> units, Func<IReadOnlyList<UnitMention>> site, Func<DateOnly?> date, bool namesProvince)
    {
        (_site, _date, _namesProvince) = (site, date, namesProvince);
        foreach (var unit in units)
            if (IsCity(unit))
                _cities.Add((unit.Token, unit.Unit.Tier.Actor()));
    }

    private ActorTier Unnamed => _unnamed ??= _site().Where(IsCity).Select(u => u.Unit.Tier.Actor())
        .FirstOrDefault(_namesProvince ? ActorTier.District : ActorTier.Province);

    private static bool IsCity(UnitMention unit) => unit.Unit.Kind is UnitKind.CentralCity or UnitKind.ProvincialCity;

    /// <summary>The tier of the city meant at a token. Tokens are asked for in text order or not; each takes logarithmic time.</summary>
    public ActorTier At(int token)
    {
        if (_isAfterReform ??= _date() >= Gazetteer.Reform)
            return ActorTier.Province;
        if (_cities.Count == 0)
            return Unnamed;
        var (low, high) = (0, _cities.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _cities[middle].Token <= token ? (middle + 1, high) : (low, middle);
        }
        return _cities[Math.Max(0, low - 1)].Tier;
    }
}
