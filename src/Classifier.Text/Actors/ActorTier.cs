namespace Classifier.Text.Actors;

/// <summary>The tier of a body that a text names, as the level labels have it, with bodies of no tier beside them.</summary>
public enum ActorTier : byte
{
    /// <summary>Central bodies of Party and State: <c>Bộ Chính trị</c>, <c>Thủ tướng Chính phủ</c>.</summary>
    Central,

    /// <summary>Ministries, agencies of that rank and what stands under them: <c>Bộ Nội vụ</c>, <c>Cục Hàng không</c>.</summary>
    Ministry,

    /// <summary>Party committees of blocs, until early 2025: <c>Đảng ủy Khối các cơ quan tỉnh</c>.</summary>
    Bloc,

    /// <summary>What took over from provincial blocs: <c>Đảng ủy các cơ quan Đảng tỉnh</c>.</summary>
    BlocSuccessor,

    /// <summary>Provinces and centrally-run cities.</summary>
    Province,

    /// <summary>Districts, towns and cities inside a province, until 30 June 2025.</summary>
    District,

    /// <summary>Communes, wards, townships, special zones and villages.</summary>
    Commune,

    /// <summary>Companies, schools, clubs, artists and private persons.</summary>
    NonState,

    /// <summary>Foreign states, offices and international organisations.</summary>
    Foreign,
}
