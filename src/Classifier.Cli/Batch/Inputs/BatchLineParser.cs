using System.Text.Json;

namespace Classifier.Cli.Batch.Inputs;

/// <summary>Reads a document from a JSON object with <c>id</c>, <c>text</c>, and optionally <c>title</c> and <c>date</c>, or what they are called.</summary>
internal static class BatchLineParser
{
    /// <summary>Reads a line. Properties it does not know are ignored, or kept when asked; null counts as absent.</summary>
    /// <param name="number">The line's number, from 1.</param>
    /// <param name="utf8">Its bytes; null when it was too long to keep.</param>
    /// <param name="columns">What the properties are called.</param>
    public static BatchLine Parse(long number, ReadOnlyMemory<byte>? utf8, InputColumns columns)
    {
        string? id = null;
        try
        {
            if (utf8 is not { } line)
                throw new FormatException($"is longer than {JsonLines.LongestLine} bytes");
            var fields = LineFields.Read(line.Span, columns);
            id = fields.Id.Get() ?? throw new FormatException("has no id");
            var document = DocumentFields.Document(id, fields.Text.Get(), fields.Title.Get(), fields.Date.Get());
            return new BatchLine(number, id, document, null) { Kept = fields.Kept };
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
}
