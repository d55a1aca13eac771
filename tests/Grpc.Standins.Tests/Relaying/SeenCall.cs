using Grpc.Core;

namespace Grpc.Standins.Tests.Relaying;

/// <summary>A call as the server saw it, kept after the call's own context is gone.</summary>
internal sealed record SeenCall(
    string Method,
    string Host,
    string Peer,
    DateTime Deadline,
    Metadata Headers,
    AuthContext Auth,
    string? RequestEncoding);
