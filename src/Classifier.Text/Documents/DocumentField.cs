namespace Classifier.Text.Documents;

/// <summary>A field of a document that holds text.</summary>
public enum DocumentField
{
    /// <summary><see cref="Document.Title"/>.</summary>
    Title,

    /// <summary><see cref="Document.Body"/>.</summary>
    Body,
}
