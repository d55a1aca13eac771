namespace Classifier.Jobs.Files;

/// <summary>A file of a job cannot be read or written, whatever the broker does; the message is for the user.</summary>
internal sealed class FileFaultException(string message, Exception cause) : Exception(message, cause);
