namespace Classifier.Modeling.Recognition;

/// <summary>
/// The layout of an official document, with the places of its parts in the caller's text. Parts that were not found are null or empty.
/// The signer's name and addressees that are persons are left out: this is about bodies and offices.
/// </summary>
public sealed record LocatedHeader
{
    /// <summary>The body that issues the document.</summary>
    public LocatedPart? Issuer { get; init; }

    /// <summary>The body printed over the issuer.</summary>
    public LocatedPart? Superior { get; init; }

    /// <summary>Number and symbol.</summary>
    public LocatedPart? Number { get; init; }

    /// <summary>The kind of document as printed.</summary>
    public LocatedPart? DocumentType { get; init; }

    /// <summary>What it is about.</summary>
    public LocatedPart? Subject { get; init; }

    /// <summary>Where it was signed.</summary>
    public LocatedPart? Place { get; init; }

    /// <summary>The date as printed; there even when the day was left blank.</summary>
    public LocatedPart? Date { get; init; }

    /// <summary>The date; null when it is not complete.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The legal bases in order.</summary>
    public IReadOnlyList<LocatedPart> LegalBases { get; init; } = [];

    /// <summary>The bodies it is addressed to, in order.</summary>
    public IReadOnlyList<LocatedPart> Addressees { get; init; } = [];

    /// <summary>Who receives a copy, in order.</summary>
    public IReadOnlyList<LocatedPart> Recipients { get; init; } = [];

    /// <summary>On whose authority it is signed.</summary>
    public LocatedPart? SigningAuthority { get; init; }

    /// <summary>The signer's office.</summary>
    public LocatedPart? SignerTitle { get; init; }
}
