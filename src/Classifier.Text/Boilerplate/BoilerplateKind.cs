namespace Classifier.Text.Boilerplate;

/// <summary>What a piece of page furniture is.</summary>
public enum BoilerplateKind : byte
{
    /// <summary>Menus and breadcrumbs: <c>Trang chủ › Tin tức › Sự kiện</c>.</summary>
    Navigation,

    /// <summary>The name of a portal's section above the title: <c>THÔNG TIN CHỈ ĐẠO ĐIỀU HÀNH</c>.</summary>
    Section,

    /// <summary>When the page was published or changed, with or without a label.</summary>
    Timestamp,

    /// <summary>How often the page was read: <c>Lượt xem: 120</c>.</summary>
    Counter,

    /// <summary>Buttons: print, share, font size, back to top.</summary>
    Tools,

    /// <summary>A picture's caption or credit.</summary>
    Caption,

    /// <summary>A list of other articles, its heading included.</summary>
    RelatedList,

    /// <summary>Comments and forms for them.</summary>
    Comments,

    /// <summary>The text beside a QR code.</summary>
    QrCode,

    /// <summary>Who wrote the article.</summary>
    Byline,

    /// <summary>Where the portal took the article from.</summary>
    Source,

    /// <summary>Copyright, licence, editors and contact of the portal.</summary>
    Footer,

    /// <summary>The sign of a news agency before the first sentence: <c>TTO -</c>, <c>(Dân trí) -</c>.</summary>
    AgencyPrefix,

    /// <summary>The place of a report before its first sentence: <c>Đắk Nông -</c>, <c>QUẢNG NAM</c> glued to the next word.</summary>
    PlacePrefix,

    /// <summary>The title once more, after it stood at the head already.</summary>
    RepeatedTitle,
}
