namespace Classifier.Keys;

/// <summary>A key file that cannot be used; the message names the file and the fault, and quotes nothing of it.</summary>
/// <param name="message">For an operator.</param>
public sealed class KeyFileException(string message) : Exception(message);
