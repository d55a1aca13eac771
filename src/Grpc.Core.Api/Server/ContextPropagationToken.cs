namespace Grpc.Core;

/// <summary>What a call made inside a handler inherits, in a form only the gRPC implementation that made it can read.</summary>
public abstract class ContextPropagationToken
{
    /// <summary>Not for user code: a token carries the state of an implementation.</summary>
    internal ContextPropagationToken()
    {
    }
}
