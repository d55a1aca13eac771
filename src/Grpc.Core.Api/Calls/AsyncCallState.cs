namespace Grpc.Core;

/// <summary>
/// What every call object asks of the implementation behind it. The functions take the implementation as an argument, so that one
/// static function serves every call and no closure is allocated.
/// </summary>
internal readonly struct AsyncCallState(
    Func<object, Task<Metadata>> responseHeadersAsync,
    Func<object, Status> getStatus,
    Func<object, Metadata> getTrailers,
    Action<object> dispose,
    object state)
{
    internal AsyncCallState(
        Task<Metadata> responseHeadersAsync,
        Func<Status> getStatus,
        Func<Metadata> getTrailers,
        Action dispose)
        : this(_ => responseHeadersAsync, _ => getStatus(), _ => getTrailers(), _ => dispose(), responseHeadersAsync)
    {
    }

    internal Task<Metadata> ResponseHeadersAsync() => responseHeadersAsync(state);

    internal Status GetStatus() => getStatus(state);

    internal Metadata GetTrailers() => getTrailers(state);

    internal void Dispose() => dispose(state);
}
