namespace Classifier.Server.Security;

/// <summary>A file that can be read and not used; the message says why and quotes nothing of it.</summary>
internal sealed class UnusableFileException(string message) : Exception(message);
