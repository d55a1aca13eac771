using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Classifier.Server.ModelHosting.Metering;
using Microsoft.Extensions.DependencyInjection;

namespace Classifier.Server.Tests.ModelHosting.Trials;

/// <summary>What one server counts about its models.</summary>
internal sealed class Measured : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<string, long> _counts = new(StringComparer.Ordinal);

    public Measured(ConnectedServer server)
    {
        var meters = server.Server.Services.GetRequiredService<IMeterFactory>();
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == ModelMetrics.MeterName && ReferenceEquals(instrument.Meter.Scope, meters))
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
            _counts.AddOrUpdate($"{instrument.Name} {string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))}", value, (_, sum) => sum + value));
        _listener.Start();
    }

    /// <summary>The sum of a counter, written as its name and tags; 0 when it was never raised.</summary>
    public long this[string counter] => _counts.GetValueOrDefault(counter);

    public void Dispose() => _listener.Dispose();
}
