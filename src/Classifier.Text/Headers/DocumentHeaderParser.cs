using Classifier.Text.Documents;

namespace Classifier.Text.Headers;

/// <summary>
/// Finds the parts of an official document in a text whose columns, lines and tables were flattened in whatever way. A text without the
/// head of one (motto, or a labelled number under an issuer) gives <see cref="DocumentHeader.Empty"/>, except a letter whose head was cut
/// off: <c>Kính gửi</c> at its beginning and <c>Nơi nhận</c> at its end. Linear time; never throws for a text.
/// </summary>
public static class DocumentHeaderParser
{
    private const int MaximumLetterStart = 60;

    /// <summary>The parts found, with their places in <see cref="DocumentText.Text"/>.</summary>
    public static DocumentHeader Parse(DocumentText document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var tokens = new HeaderTokens(document.Text);
        if (HeaderFrame.Find(tokens) is not { } frame)
            return ParseLetter(tokens);
        var (superior, issuer) = IssuerReader.Read(tokens, frame);
        var (type, subject) = SubjectReader.Read(tokens, frame);
        if (issuer is null && (frame.Mottoes.Count == 0 || (frame.Number is null && frame.Date is null && type.IsEmpty)))
            return DocumentHeader.Empty;
        var bodyStart = Math.Min(tokens.Count, Math.Max(frame.NumberTokens.End, Math.Max(type.End, subject.End)));
        return WithParticipants(tokens, bodyStart, issuer, new DocumentHeader
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
        });
    }

    private static DocumentHeader ParseLetter(HeaderTokens tokens)
    {
        if (AddresseeReader.Addressees(tokens, 0, issuer: null) is not ([var first, ..], _) || tokens.TokenAt(first.Span.Start) >= MaximumLetterStart)
            return DocumentHeader.Empty;
        var header = WithParticipants(tokens, 0, issuer: null, DocumentHeader.Empty);
        return header.Recipients.Count > 0 ? header : DocumentHeader.Empty;
    }

    private static DocumentHeader WithParticipants(HeaderTokens tokens, int bodyStart, HeaderPart? issuer, DocumentHeader header)
    {
        var (addressees, end) = AddresseeReader.Addressees(tokens, bodyStart, issuer);
        var copies = AddresseeReader.FindRecipients(tokens, end);
        var (recipients, _) = copies < 0 ? ([], end) : AddresseeReader.Recipients(tokens, copies);
        var (authority, title, name) = SignatureReader.Read(tokens, end);
        return header with { Addressees = addressees, Recipients = recipients, SigningAuthority = authority, SignerTitle = title, SignerName = name };
    }
}
