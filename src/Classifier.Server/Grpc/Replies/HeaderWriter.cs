using Classifier.Modeling.Recognition;
using Wire = Classifier.Contracts.V1;

namespace Classifier.Server.Grpc.Replies;

/// <summary>Turns headers and document numbers into the wire's.</summary>
internal static class HeaderWriter
{
    public static Wire.DocumentHeader Write(LocatedHeader header) => new()
    {
        Issuer = Write(header.Issuer),
        Superior = Write(header.Superior),
        Number = Write(header.Number),
        DocumentType = Write(header.DocumentType),
        Subject = Write(header.Subject),
        Place = Write(header.Place),
        Date = Write(header.Date),
        IssuedOn = WireDates.Write(header.IssuedOn),
        LegalBases = { header.LegalBases.Select(Write) },
        Addressees = { header.Addressees.Select(Write) },
        Recipients = { header.Recipients.Select(Write) },
        SigningAuthority = Write(header.SigningAuthority),
        SignerTitle = Write(header.SignerTitle),
    };

    public static Wire.DocumentNumber Write(LocatedNumber located) => new()
    {
        Text = located.Text,
        Number = located.Number.Number ?? 0,
        Year = located.Number.Year ?? 0,
        Symbol = located.Number.Symbol,
        DocumentType = located.Number.TypeName ?? "",
        Issuer = located.Number.IssuerName ?? "",
        Span = SpanWriter.Write(located.Span),
    };

    private static Wire.HeaderPart? Write(LocatedPart? part) =>
        part is null ? null : new() { Text = part.Text, Span = SpanWriter.Write(part.Span) };
}
