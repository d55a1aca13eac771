using Classifier.Text.Documents;
using Wire = Classifier.Contracts.V1;

namespace Classifier.Server.Grpc.Replies;

/// <summary>Turns places of the caller's text into the wire's.</summary>
internal static class SpanWriter
{
    public static Wire.TextSpan Write(DocumentSpan span) => new()
    {
        Field = span.Field == DocumentField.Title ? Wire.DocumentField.Title : Wire.DocumentField.Body,
        Utf16 = Write(span.Utf16),
        Utf8 = Write(span.Utf8),
    };

    private static Wire.OffsetRange Write(OffsetRange range) => new() { Start = range.Start, End = range.End };
}
