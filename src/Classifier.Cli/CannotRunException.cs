namespace Classifier.Cli;

/// <summary>The run cannot be done or finished; the message is for the user.</summary>
internal sealed class CannotRunException(string message, Exception? inner = null) : Exception(message, inner);
