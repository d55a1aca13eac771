namespace Grpc.Core;

/// <summary>Checks the server after TLS accepted its certificate.</summary>
/// <returns>True to go on, false to refuse the connection.</returns>
public delegate bool VerifyPeerCallback(VerifyPeerContext context);
