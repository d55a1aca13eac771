namespace Classifier.Text.Gazetteers;

/// <summary>Kinds as sets, tiers and words.</summary>
internal static class UnitKinds
{
    private static readonly string[] Words =
        ["Tỉnh", "Thành phố", "Huyện", "Quận", "Thị xã", "Thành phố", "Xã", "Phường", "Thị trấn", "Đặc khu"];

    private static readonly int Provinces = Set(UnitKind.Province, UnitKind.CentralCity);

    private static readonly int Districts = Set(UnitKind.RuralDistrict, UnitKind.UrbanDistrict, UnitKind.Town, UnitKind.ProvincialCity);

    private static readonly int Communes = Set(UnitKind.Commune, UnitKind.Ward, UnitKind.Township, UnitKind.SpecialZone);

    public static string Word(this UnitKind kind) => Words[(int)kind];

    public static UnitTier Tier(this UnitKind kind) => kind switch
    {
        <= UnitKind.CentralCity => UnitTier.Province,
        <= UnitKind.ProvincialCity => UnitTier.District,
        _ => UnitTier.Commune,
    };

    /// <summary>A set of kinds, one bit each.</summary>
    public static int Set(params ReadOnlySpan<UnitKind> kinds)
    {
        var set = 0;
        foreach (var kind in kinds)
            set |= 1 << (int)kind;
        return set;
    }

    /// <summary>The kinds that share a tier with one of a set.</summary>
    public static int OfSameTier(int kinds) =>
        ((kinds & Provinces) != 0 ? Provinces : 0) | ((kinds & Districts) != 0 ? Districts : 0) | ((kinds & Communes) != 0 ? Communes : 0);

    /// <summary>Whether a set has kinds of the commune tier only.</summary>
    public static bool IsOfCommunes(int kinds) => (kinds & ~Communes) == 0;

    public static bool IsIn(this UnitKind kind, int set) => (set >> (int)kind & 1) != 0;
}
