namespace Classifier.Training.Data.Sources;

/// <summary>Reads what <see cref="JsonlDocuments"/> documents.</summary>
internal sealed class JsonlReader : IDocumentReader
{
    /// <inheritdoc/>
    public DocumentsRead Read(string path, Wanted wanted) => JsonlDocuments.Read(path, wanted);
}
