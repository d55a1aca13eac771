using Classifier.Text.Documents;

namespace Classifier.Cli.Details;

/// <summary>A place in a document: in the field <c>title</c> or <c>body</c>, by UTF-16 code units and by bytes of UTF-8.</summary>
internal sealed record Place(string Field, OffsetRange Utf16, OffsetRange Utf8)
{
    public const string Title = "title";
    public const string Body = "body";
}
