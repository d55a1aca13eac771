namespace Classifier.Formats;

/// <summary>A file cannot be read as a document. The message says why and what to do, for the user; it holds nothing of the text.</summary>
public sealed class DocumentFileException(string message, Exception? inner = null) : Exception(message, inner);
