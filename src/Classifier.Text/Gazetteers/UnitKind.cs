namespace Classifier.Text.Gazetteers;

/// <summary>What a unit is called in law. The order is that of <c>training/gazetteer/build.py</c>.</summary>
public enum UnitKind : byte
{
    /// <summary>Tỉnh.</summary>
    Province,

    /// <summary>Thành phố trực thuộc trung ương.</summary>
    CentralCity,

    /// <summary>Huyện.</summary>
    RuralDistrict,

    /// <summary>Quận.</summary>
    UrbanDistrict,

    /// <summary>Thị xã.</summary>
    Town,

    /// <summary>Thành phố thuộc tỉnh, or inside a centrally-run city as Thủ Đức was.</summary>
    ProvincialCity,

    /// <summary>Xã.</summary>
    Commune,

    /// <summary>Phường.</summary>
    Ward,

    /// <summary>Thị trấn.</summary>
    Township,

    /// <summary>Đặc khu.</summary>
    SpecialZone,
}
