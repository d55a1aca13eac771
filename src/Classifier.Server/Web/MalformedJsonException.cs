namespace Classifier.Server.Web;

/// <summary>A request's body cannot be read as the message it should be.</summary>
internal sealed class MalformedJsonException(string message) : Exception(message);
