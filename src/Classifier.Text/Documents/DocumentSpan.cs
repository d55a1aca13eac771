namespace Classifier.Text.Documents;

/// <summary>A stretch of a document exactly as the caller gave it, of whole characters with their marks.</summary>
/// <param name="Field">Title or body.</param>
/// <param name="Utf16">Code units of the field as a .NET string.</param>
/// <param name="Utf8">Bytes of the field in UTF-8.</param>
public readonly record struct DocumentSpan(DocumentField Field, OffsetRange Utf16, OffsetRange Utf8);
