namespace Classifier.Text.Headers;

/// <summary>
/// The layout of an official document as Decree 30/2020/NĐ-CP and the Party's Guide 36-HD/VPTW prescribe it. Immutable; a part that was
/// not found is null or empty.
/// </summary>
public sealed record DocumentHeader
{
    /// <summary>A text that is no official document.</summary>
    public static DocumentHeader Empty { get; } = new();

    /// <summary>The body that issues the document.</summary>
    public HeaderPart? Issuer { get; init; }

    /// <summary>The body printed over the issuer.</summary>
    public HeaderPart? Superior { get; init; }

    /// <summary>Number and symbol.</summary>
    public DocumentNumber? Number { get; init; }

    /// <summary>Where it was signed: <c>Hà Nội</c>.</summary>
    public HeaderPart? Place { get; init; }

    /// <summary>The line that gives the date, from <c>ngày</c> on; there even when the day was left blank.</summary>
    public HeaderPart? Date { get; init; }

    /// <summary>The date; null when it is not complete or no day of the calendar.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The kind of document as printed: <c>KẾ HOẠCH</c>. An official letter prints none.</summary>
    public HeaderPart? DocumentType { get; init; }

    /// <summary>What it is about, <c>Về việc</c> or <c>V/v</c> included.</summary>
    public HeaderPart? Subject { get; init; }

    /// <summary>The legal bases (<c>Căn cứ …</c>) in order.</summary>
    public IReadOnlyList<HeaderPart> LegalBases { get; init; } = [];

    /// <summary>Whom it is addressed to (<c>Kính gửi</c>) in order.</summary>
    public IReadOnlyList<HeaderPart> Addressees { get; init; } = [];

    /// <summary>Who receives a copy (<c>Nơi nhận</c>) in order, the archive included.</summary>
    public IReadOnlyList<HeaderPart> Recipients { get; init; } = [];

    /// <summary>On whose authority it is signed: <c>TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH</c>.</summary>
    public HeaderPart? SigningAuthority { get; init; }

    /// <summary>The signer's office: <c>PHÓ CHỦ TỊCH</c>.</summary>
    public HeaderPart? SignerTitle { get; init; }

    /// <summary>The signer's name.</summary>
    public HeaderPart? SignerName { get; init; }
}
