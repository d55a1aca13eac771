using System.Text;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Tests.Evidence;

/// <summary>Cuts what a span points at out of a document.</summary>
internal static class Cut
{
    public static string Utf16(Document document, DocumentSpan span) => Field(document, span)[span.Utf16.Start..span.Utf16.End];

    public static string Utf8(Document document, DocumentSpan span) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Field(document, span))[span.Utf8.Start..span.Utf8.End]);

    /// <summary>The document without what the span points at.</summary>
    public static Document Without(Document document, DocumentSpan span)
    {
        var left = Field(document, span).Remove(span.Utf16.Start, span.Utf16.End - span.Utf16.Start);
        return span.Field == DocumentField.Title ? document with { Title = left } : document with { Body = left };
    }

    private static string Field(Document document, DocumentSpan span) => span.Field == DocumentField.Title ? document.Title : document.Body;
}
