using System.Globalization;
using System.Text.Json;
using Classifier.Text.Documents;

namespace Classifier.Cli.Batch;

/// <summary>Reads a document from a JSON object with <c>id</c>, <c>text</c>, and optionally <c>title</c> and <c>date</c>.</summary>
internal static class BatchLineParser
{
    /// <summary>Reads a line. Properties it does not know are ignored; null counts as absent.</summary>
    /// <param name="number">The line's number, from 1.</param>
    /// <param name="utf8">Its bytes; null when it was too long to keep.</param>
    public static BatchLine Parse(long number, ReadOnlyMemory<byte>? utf8)
    {
        string? id = null;
        try
        {
            if (utf8 is not { } line)
                throw new FormatException($"is longer than {JsonLines.LongestLine} bytes");
            var fields = LineFields.Read(line.Span);
            id = fields.Id.Get() ?? throw new FormatException("has no id");
            return new BatchLine(number, id, Document(fields, id), null);
        }
        catch (JsonException fault)
        {
            return new BatchLine(number, id, null, FormattableString.Invariant($"is not JSON in UTF-8 (byte {fault.BytePositionInLine + 1})"));
        }
        catch (FormatException fault)
        {
            return new BatchLine(number, id, null, fault.Message);
        }
    }

    private static Document Document(LineFields fields, string id)
    {
        var text = fields.Text.Get() ?? throw new FormatException("has no text");
        var title = fields.Title.Get() ?? "";
        if (text.Length == 0 && title.Length == 0)
            throw new FormatException("has an empty text and no title");
        return new Document(title, text) { Id = id, PublishedOn = Date(fields.Date.Get()) };
    }

    private static DateOnly? Date(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return null;
        return DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new FormatException("has a date that is not YYYY-MM-DD");
    }
}
