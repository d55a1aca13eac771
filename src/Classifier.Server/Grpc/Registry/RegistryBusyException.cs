namespace Classifier.Server.Grpc.Registry;

/// <summary>Somebody else moves an alias just now, or the registry cannot be written.</summary>
internal sealed class RegistryBusyException(IOException inner) : Exception(inner.Message, inner);
