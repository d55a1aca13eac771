namespace Classifier.Client;

/// <summary>
/// When failed calls and broken streams are tried again: after UNAVAILABLE and lost connections, and after RESOURCE_EXHAUSTED when the server says
/// when to come back. Classifying changes nothing on the server, so trying again is always safe.
/// </summary>
/// <remarks>
/// The wait before the n-th retry is <see cref="FirstDelay"/> × 2ⁿ⁻¹, at most <see cref="LongestDelay"/>, of which a random share of up to one half is
/// taken off. A <c>RetryInfo</c> of the server is waited for before that; its <c>grpc-retry-pushback-ms</c> takes the place of all of it, and when
/// that is negative there is no retry.
/// </remarks>
public sealed record RetryOptions
{
    /// <summary>
    /// How often a call is made at most, the first time included; of a stream, how often a connection may break without one reply in between: 1 (no
    /// retry) to 100. Default: 5.
    /// </summary>
    public int Attempts { get; init; } = 5;

    /// <summary>The wait before the first retry: zero or more. Default: 0.2 seconds.</summary>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromSeconds(0.2);

    /// <summary>The longest wait before a retry: <see cref="FirstDelay"/> or more, at most an hour. Default: 5 seconds.</summary>
    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromSeconds(5);
}
