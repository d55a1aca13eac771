using Classifier.Text.Documents;

namespace Classifier.Text.Headers;

/// <summary>
/// Finds the parts of an official document in a text whose columns, lines and tables were flattened in whatever way. A text without the
/// head of one (motto, or a labelled number under an issuer) gives <see cref="DocumentHeader.Empty"/>. Linear time; never throws for a text.
/// </summary>
public static class DocumentHeaderParser
{
    /// <summary>The parts found, with their places in <see cref="DocumentText.Text"/>.</summary>
    public static DocumentHeader Parse(DocumentText document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var tokens = new HeaderTokens(document.Text);
        if (HeaderFrame.Find(tokens) is not { } frame || IssuerReader.Read(tokens, frame) is var (superior, issuer) && issuer is null && frame.Mottoes.Count == 0)
            return DocumentHeader.Empty;
        var (type, subject) = SubjectReader.Read(tokens, frame);
        var bodyStart = Math.Min(tokens.Count, Math.Max(frame.NumberTokens.End, Math.Max(type.End, subject.End)));
        var (addressees, end) = AddresseeReader.Addressees(tokens, bodyStart, issuer);
        var copies = AddresseeReader.FindRecipients(tokens, end);
        var (recipients, _) = copies < 0 ? ([], end) : AddresseeReader.Recipients(tokens, copies);
        var (authority, title, name) = SignatureReader.Read(tokens, end);
        return new DocumentHeader
        {
            Issuer = issuer,
            Superior = superior,
            Number = frame.Number,
            Place = frame.Date is { PlaceTokens.IsEmpty: false } ? PartText.Of(tokens, frame.Date.PlaceTokens) : null,
            Date = frame.Date is null ? null : PartText.Of(tokens, frame.Date.DateTokens),
            IssuedOn = frame.Date?.Value,
            DocumentType = PartText.Of(tokens, type),
            Subject = PartText.Of(tokens, subject, frame.Holes),
            LegalBases = LegalBasisReader.Read(tokens, bodyStart),
            Addressees = addressees,
            Recipients = recipients,
            SigningAuthority = authority,
            SignerTitle = title,
            SignerName = name,
        };
    }
}
