using Classifier.Text.Documents;
using Wire = Classifier.Contracts.V1;

namespace Classifier.Cli.Details;

/// <summary>Details from a server's reply.</summary>
internal static class WireDetails
{
    public static DocumentDetails Read(Wire.Prediction prediction, Wire.ClassifyOptions options) => new(
        options.Units ? [.. prediction.Units.Select(Read)] : null,
        prediction.Header is { } header ? Read(header) : null,
        options.Header ? [.. prediction.Numbers.Select(n => new PartDetail("number", n.Text, Read(n.Span)))] : null,
        options.Page ? [.. prediction.Furniture.Select(f => new FurnitureDetail(EnumWord.Of(f.Kind), Read(f.Span)))] : null,
        options.Actors ? [.. prediction.Actors.Select(a => new ActorDetail(EnumWord.Of(a.Tier), EnumWord.Of(a.Role), Read(a.Span)))] : null);

    /// <summary>A place.</summary>
    public static Place Read(Wire.TextSpan span) =>
        new(span.Field == Wire.DocumentField.Title ? Place.Title : Place.Body, Read(span.Utf16), Read(span.Utf8));

    private static UnitDetail Read(Wire.AdministrativeUnit unit) => new(
        new UnitLink(unit.Code, unit.Name),
        unit.Tier.ToString().ToLowerInvariant(),
        unit.ValidFrom,
        unit.ValidUntil,
        [.. unit.Parents.Select(Link)],
        [.. unit.Became.Select(Link)],
        unit.Candidates,
        [.. unit.Mentions.Select(Read)]);

    private static HeaderDetail Read(Wire.DocumentHeader header) => new(header.IssuedOn,
    [
        .. Part("superior", header.Superior), .. Part("issuer", header.Issuer), .. Part("number", header.Number), .. Part("place", header.Place),
        .. Part("date", header.Date), .. Part("documentType", header.DocumentType), .. Part("subject", header.Subject),
        .. Part("legalBasis", header.LegalBases), .. Part("addressee", header.Addressees), .. Part("recipient", header.Recipients),
        .. Part("signingAuthority", header.SigningAuthority), .. Part("signerTitle", header.SignerTitle),
    ]);

    private static IEnumerable<PartDetail> Part(string name, Wire.HeaderPart? part) => part is null ? [] : Part(name, [part]);

    private static IEnumerable<PartDetail> Part(string name, IEnumerable<Wire.HeaderPart> parts) =>
        parts.Select(p => new PartDetail(name, p.Text, Read(p.Span)));

    private static OffsetRange Read(Wire.OffsetRange range) => new(range.Start, range.End);

    private static UnitLink Link(Wire.UnitName unit) => new(unit.Code, unit.Name);
}
