namespace Classifier.Jobs.Brokers;

/// <summary>The broker cannot be used, or refuses what was asked of it; the message is for the user.</summary>
internal sealed class BrokerException(string message, Exception? cause = null) : Exception(message, cause);
