using System.Globalization;
using Classifier.Modeling.Predictions;
using Classifier.Modeling.Recognition;
using Classifier.Text.Documents;
using Classifier.Text.Gazetteers;

namespace Classifier.Cli.Details;

/// <summary>Details from a model in this process.</summary>
internal static class LocalDetails
{
    public static DocumentDetails Read(DocumentParts parts, ClassifyOptions options) => new(
        options.Units ? [.. parts.Units.Select(Read)] : null,
        parts.Header is { } header ? Read(header) : null,
        options.Header ? [.. parts.Numbers.Select(n => new PartDetail("number", n.Text, Read(n.Span)))] : null,
        options.Page ? [.. parts.Furniture.Select(f => new FurnitureDetail(EnumWord.Of(f.Kind), Read(f.Span)))] : null,
        options.Actors ? [.. parts.Actors.Select(a => new ActorDetail(EnumWord.Of(a.Tier), EnumWord.Of(a.Role), Read(a.Span)))] : null);

    /// <summary>A place.</summary>
    public static Place Read(DocumentSpan span) => new(span.Field == DocumentField.Title ? Place.Title : Place.Body, span.Utf16, span.Utf8);

    private static UnitDetail Read(RecognisedUnit found) => new(
        Link(found.Unit),
        found.Unit.Tier.ToString().ToLowerInvariant(),
        Day(found.Unit.ValidFrom),
        Day(found.Unit.ValidUntil),
        [.. found.Parents.Select(Link)],
        [.. found.Became.Select(Link)],
        found.CandidateCount,
        [.. found.Mentions.Select(Read)]);

    private static HeaderDetail Read(LocatedHeader header) => new(Day(header.IssuedOn),
    [
        .. Part("superior", header.Superior), .. Part("issuer", header.Issuer), .. Part("number", header.Number), .. Part("place", header.Place),
        .. Part("date", header.Date), .. Part("documentType", header.DocumentType), .. Part("subject", header.Subject),
        .. Part("legalBasis", header.LegalBases), .. Part("addressee", header.Addressees), .. Part("recipient", header.Recipients),
        .. Part("signingAuthority", header.SigningAuthority), .. Part("signerTitle", header.SignerTitle),
    ]);

    private static IEnumerable<PartDetail> Part(string name, LocatedPart? part) => part is null ? [] : Part(name, [part]);

    private static IEnumerable<PartDetail> Part(string name, IEnumerable<LocatedPart> parts) => parts.Select(p => new PartDetail(name, p.Text, Read(p.Span)));

    private static UnitLink Link(AdministrativeUnit unit) => new(unit.Code, unit.FullName);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
