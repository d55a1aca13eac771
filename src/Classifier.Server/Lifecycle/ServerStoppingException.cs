namespace Classifier.Server.Lifecycle;

/// <summary>A stream was ended by the server, which stops or lets go of the connection. Whatever had been accepted was answered before.</summary>
internal sealed class ServerStoppingException() : Exception("The server ends this stream; every document that was accepted has been answered. Send the rest on a new one.");
