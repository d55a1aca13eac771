namespace Classifier.Text.Cues;

/// <summary>What a phrase says about the tier of the body that acts. Bodies act, places are where, symbols stand in document numbers.</summary>
public enum Cue : byte
{
    /// <summary>A central Party or State body: <c>Bộ Chính trị</c>, <c>Thủ tướng Chính phủ</c>.</summary>
    CentralBody,

    /// <summary>A ministry, an agency of that rank or its head: <c>Bộ Nội vụ</c>, <c>Thứ trưởng</c>.</summary>
    MinistryBody,

    /// <summary>A Party committee of a bloc of agencies or enterprises: <c>Đảng ủy Khối</c>.</summary>
    BlocBody,

    /// <summary>A committee that took over from a provincial bloc in 2025: <c>Đảng ủy các cơ quan Đảng tỉnh</c>.</summary>
    BlocSuccessor,

    /// <summary>A body of a province or centrally-run city: <c>Tỉnh ủy</c>, <c>UBND tỉnh</c>, <c>Sở Y tế</c>.</summary>
    ProvinceBody,

    /// <summary>The name of a province or centrally-run city.</summary>
    ProvincePlace,

    /// <summary>A body of a district, town or city inside a province: <c>Huyện ủy</c>, <c>UBND quận</c>.</summary>
    DistrictBody,

    /// <summary>A district, town or city inside a province.</summary>
    DistrictPlace,

    /// <summary>A body of a commune, ward or township, or of a village: <c>UBND xã</c>, <c>trạm y tế</c>.</summary>
    CommuneBody,

    /// <summary>A commune, ward, township or village.</summary>
    CommunePlace,

    /// <summary>A foreign country, city or office.</summary>
    Foreign,

    /// <summary>Companies, sport, artists, private persons: acting, but not for a Vietnamese state or Party body.</summary>
    Private,

    /// <summary>A verb of a body that acts: chairs, issues, decides, orders.</summary>
    Acts,

    /// <summary>A verb of being quoted: <c>cho biết</c>.</summary>
    Quoted,

    /// <summary>Words before an addressee or a legal basis: <c>Kính gửi</c>, <c>căn cứ</c>.</summary>
    Addressed,

    /// <summary>A document number of a central body: <c>/NĐ-CP</c>, <c>-NQ/TW</c>.</summary>
    CentralSymbol,

    /// <summary>A document number of a ministry: <c>/TT-BTC</c>.</summary>
    MinistrySymbol,

    /// <summary>A document number of a bloc's Party committee: <c>-NQ/ĐUK</c>.</summary>
    BlocSymbol,

    /// <summary>A document number of a provincial Party committee or department: <c>-KH/TU</c>, <c>/SNV-CCHC</c>.</summary>
    ProvinceSymbol,

    /// <summary>A document number of a district's Party committee: <c>-KH/HU</c>.</summary>
    DistrictSymbol,

    /// <summary>A document number of a grass-roots Party committee: <c>-CV/ĐU</c>.</summary>
    CommuneSymbol,

    /// <summary>A document number of a people's committee or council of any tier: <c>/QĐ-UBND</c>.</summary>
    LocalSymbol,
}
