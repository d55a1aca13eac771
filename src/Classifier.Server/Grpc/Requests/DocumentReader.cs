using System.Globalization;
using System.Text;
using Classifier.Server.Limits;
using Document = Classifier.Text.Documents.Document;
using Wire = Classifier.Contracts.V1;

namespace Classifier.Server.Grpc.Requests;

/// <summary>Turns the wire's document into ours, by the rules that <c>document.proto</c> states.</summary>
internal sealed class DocumentReader(ServerLimits limits)
{
    private const string DateFormat = "yyyy-MM-dd";
    private static readonly DateOnly EarliestDate = new(1900, 1, 1);
    private static readonly DateOnly LatestDate = new(2200, 12, 31);

    /// <summary>Reads a document; what breaks a rule is noted, and the result is then not to be used.</summary>
    /// <param name="document">As it came.</param>
    /// <param name="path">Where it stands in the request, in proto names.</param>
    /// <param name="truncate">Whether to cut it when it is too long; its title comes first.</param>
    /// <param name="violations">Takes what breaks a rule.</param>
    public RequestedDocument Read(Wire.Document? document, string path, bool truncate, Violations violations)
    {
        if (document is null)
        {
            violations.Add(path, "is required");
            return new RequestedDocument(Document.FromText(""), 0, 0);
        }

        var (title, body) = ReadText(document, path, truncate, violations);
        CheckLength(document.Id, limits.DocumentIdBytes, $"{path}.id", violations);
        CheckLength(document.SourceUri, limits.SourceUriBytes, $"{path}.source_uri", violations);
        MediaTypes.Check(document.MediaType, $"{path}.media_type", violations);
        var read = new Document(title, body)
        {
            Id = NullIfEmpty(document.Id),
            SourceUri = NullIfEmpty(document.SourceUri),
            PublishedOn = ReadDate(document.PublishedOn, $"{path}.published_on", violations),
        };
        return new RequestedDocument(read, TextBytes(document), Bytes(title) + Bytes(body));
    }

    /// <summary>UTF-8 bytes of a document's title and body.</summary>
    public static long TextBytes(Wire.Document document) => Bytes(document.Title) + Bytes(document.Body);

    private (string Title, string Body) ReadText(Wire.Document document, string path, bool truncate, Violations violations)
    {
        if (document.Title.Length == 0 && document.Body.Length == 0)
            violations.Add($"{path}.body", "is empty, and so is the title; one of them must hold text");
        var bytes = TextBytes(document);
        if (bytes <= limits.DocumentBytes)
            return (document.Title, document.Body);
        if (truncate && Beginning(document) is { } beginning)
            return beginning;
        violations.Add($"{path}.body", $"has {bytes} bytes of UTF-8 with its title; at most {limits.DocumentBytes} are allowed");
        return ("", "");
    }

    /// <summary>What the limit leaves of a document; null when that is nothing.</summary>
    private (string Title, string Body)? Beginning(Wire.Document document)
    {
        var title = SyllableCut.Beginning(document.Title, limits.DocumentBytes);
        var body = title.Length < document.Title.Length ? "" : SyllableCut.Beginning(document.Body, limits.DocumentBytes - (int)Bytes(title));
        return title.Length + body.Length == 0 ? null : (title, body);
    }

    private static long Bytes(string text) => Encoding.UTF8.GetByteCount(text);

    private static void CheckLength(string value, int limit, string path, Violations violations)
    {
        var bytes = Encoding.UTF8.GetByteCount(value);
        if (bytes > limit)
            violations.Add(path, $"has {bytes} bytes of UTF-8; at most {limit} are allowed");
    }

    private static DateOnly? ReadDate(string value, string path, Violations violations)
    {
        if (value.Length == 0)
            return null;
        if (DateOnly.TryParseExact(value, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date >= EarliestDate && date <= LatestDate)
            return date;
        violations.Add(path, $"is {Quoted.Value(value)}; must be YYYY-MM-DD from year {EarliestDate.Year} to {LatestDate.Year}, such as 2025-07-01");
        return null;
    }

    private static string? NullIfEmpty(string value) => value.Length == 0 ? null : value;
}
