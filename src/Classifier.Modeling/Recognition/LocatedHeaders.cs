using Classifier.Text.Documents;
using Classifier.Text.Headers;
using Classifier.Text.Normalization;

namespace Classifier.Modeling.Recognition;

/// <summary>Turns headers and numbers found in the normalised text into places of the caller's text.</summary>
internal static class LocatedHeaders
{
    private static readonly string[] Persons = ["ông ", "bà ", "anh ", "chị ", "ông/bà ", "đồng chí ", "đ/c "];

    /// <summary>The header of a document; null when it shows none.</summary>
    public static LocatedHeader? In(DocumentText text)
    {
        if (text.Header == DocumentHeader.Empty)
            return null;
        var header = text.Header;
        var number = header.Number is { } found ? new HeaderPart(OneLine(text, found.Span), found.Span) : null;
        var places = Places(text,
        [
            header.Issuer, header.Superior, number, header.DocumentType, header.Subject, header.Place, header.Date,
            header.SigningAuthority, header.SignerTitle, .. header.LegalBases, .. header.Addressees, .. header.Recipients,
        ]);
        LocatedPart? Locate(HeaderPart? part) => part is null ? null : new(part.Text, places[part.Span]);
        LocatedPart[] LocateAll(IEnumerable<HeaderPart> parts) => [.. parts.Where(IsNoPerson).Select(p => Locate(p)!)];
        return new LocatedHeader
        {
            Issuer = Locate(header.Issuer),
            Superior = Locate(header.Superior),
            Number = Locate(number),
            DocumentType = Locate(header.DocumentType),
            Subject = Locate(header.Subject),
            Place = Locate(header.Place),
            Date = Locate(header.Date),
            IssuedOn = header.IssuedOn,
            LegalBases = LocateAll(header.LegalBases),
            Addressees = LocateAll(header.Addressees),
            Recipients = LocateAll(header.Recipients),
            SigningAuthority = Locate(header.SigningAuthority),
            SignerTitle = Locate(header.SignerTitle),
        };
    }

    /// <summary>The numbers of documents that a text names, its own included, in text order.</summary>
    /// <param name="text">The document.</param>
    /// <param name="maximum">How many to list: 1 or more.</param>
    public static (IReadOnlyList<LocatedNumber> Numbers, bool IsCut) Numbers(DocumentText text, int maximum)
    {
        var found = DocumentNumbers.Find(text.Text);
        DocumentNumber[] listed = [.. found.Take(maximum)];
        var spans = text.Locate([.. listed.Select(n => n.Span)]);
        return ([.. listed.Select((n, i) => new LocatedNumber(n, OneLine(text, n.Span), spans[i]))], found.Count > maximum);
    }

    private static Dictionary<TextRange, DocumentSpan> Places(DocumentText text, IEnumerable<HeaderPart?> parts)
    {
        TextRange[] ranges = [.. parts.OfType<HeaderPart>().Select(p => p.Span).Distinct()];
        return ranges.Zip(text.Locate(ranges)).ToDictionary(p => p.First, p => p.Second);
    }

    private static bool IsNoPerson(HeaderPart part) =>
        !Persons.Any(address => part.Text.StartsWith(address, StringComparison.OrdinalIgnoreCase));

    private static string OneLine(DocumentText text, TextRange range) => text.Text.Text.Slice(range.Start, range.Length).ToString().Replace('\n', ' ');
}
