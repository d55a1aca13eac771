using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.Extensions.Options;

namespace Classifier.Server.Lifecycle;

/// <summary>
/// Lets connections grow only so old: Kestrel has no such limit, but ends a connection in order when asked to (GOAWAY in HTTP/2, after which
/// calls under way finish and the client opens another; <c>Connection: close</c> in HTTP/1.1).
/// </summary>
internal sealed class ConnectionAge(IOptions<LifecycleOptions> options, TimeProvider time, Random random)
{
    /// <summary>A middleware of connections.</summary>
    public ConnectionDelegate Around(ConnectionDelegate next) => async connection =>
    {
        var settings = options.Value;
        if (settings.ConnectionAge == TimeSpan.Zero || connection.Features.Get<IConnectionLifetimeNotificationFeature>() is not { } life)
        {
            await next(connection);
            return;
        }

        using var feature = new Feature();
        using var over = new CancellationTokenSource();
        connection.Features.Set(feature);
        var ageing = AgeAsync(connection, life, feature, settings, over.Token);
        try
        {
            await next(connection);
        }
        finally
        {
            await over.CancelAsync();
            await ageing;
        }
    };

    private async Task AgeAsync(
        ConnectionContext connection, IConnectionLifetimeNotificationFeature life, Feature feature, LifecycleOptions settings, CancellationToken over)
    {
        // A connection that has ended ages no more: the waits below then end at once, without an exception for each connection.
        if (!await PassedAsync(settings.ConnectionAge * (1 + settings.ConnectionAgeJitter * (2 * random.NextDouble() - 1)), over))
            return;
        life.RequestClose();
        if (!await PassedAsync(settings.ConnectionAgeGrace, over))
            return;
        await feature.EndStreamsAsync();
        if (await PassedAsync(settings.DrainLimit, over))
            connection.Abort(new ConnectionAbortedException("The connection was too old."));
    }

    private async Task<bool> PassedAsync(TimeSpan span, CancellationToken over)
    {
        await Task.Delay(span, time, over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !over.IsCancellationRequested;
    }

    /// <summary>What calls can see of their connection's age.</summary>
    internal sealed class Feature : IDisposable
    {
        private readonly CancellationTokenSource _streamsEnd = new();

        /// <summary>Creates one for a young connection.</summary>
        public Feature() => StreamsEnd = _streamsEnd.Token;

        /// <summary>Cancelled when streams have to end.</summary>
        public CancellationToken StreamsEnd { get; }

        /// <summary>Makes streams end.</summary>
        public Task EndStreamsAsync() => _streamsEnd.CancelAsync();

        public void Dispose() => _streamsEnd.Dispose();
    }
}
