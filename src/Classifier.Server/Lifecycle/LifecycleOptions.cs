namespace Classifier.Server.Lifecycle;

/// <summary>How the server stops and how long connections live: section <c>Lifecycle</c> of the settings. Checked on start.</summary>
internal sealed class LifecycleOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Lifecycle";

    /// <summary>
    /// How long calls are still answered as usual after health checks have begun to say NOT_SERVING, so that load balancers notice: 0 to 10
    /// minutes. Default: 5 seconds.
    /// </summary>
    public TimeSpan DrainGrace { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How long calls may take to end after that, and streams after <see cref="ConnectionAgeGrace"/>; what is left is aborted. 0.1 seconds to an
    /// hour. Default: 30 seconds.
    /// </summary>
    public TimeSpan DrainLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// The age at which clients are asked (GOAWAY) to open a new connection, so that load balancers that spread connections and not calls spread
    /// the load; calls under way go on. 0.1 seconds to 30 days, or 0 for never. Default: 30 minutes.
    /// </summary>
    public TimeSpan ConnectionAge { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>The share by which a connection's age is made longer or shorter at random: 0 to 0.5. Default: 0.1, as in gRPC.</summary>
    public double ConnectionAgeJitter { get; init; } = 0.1;

    /// <summary>How long streams may go on after that before they end with UNAVAILABLE: 0 to 30 days. Default: 5 minutes.</summary>
    public TimeSpan ConnectionAgeGrace { get; init; } = TimeSpan.FromMinutes(5);
}
