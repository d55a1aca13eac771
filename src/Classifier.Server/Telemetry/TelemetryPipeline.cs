using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Classifier.Server.Telemetry;

/// <summary>OpenTelemetry from the server's start to its end, when what has not been sent is sent.</summary>
internal sealed class TelemetryPipeline : IHostedService, IDisposable
{
    // Those of .NET itself: memory and garbage collection, connections.
    private static readonly string[] Meters = [ServerMetrics.MeterName, "System.Runtime", "Microsoft.AspNetCore.Server.Kestrel"];
    private static readonly string[] Sources = [ServerMetrics.MeterName, "Microsoft.AspNetCore"];

    private const int FlushMilliseconds = 5000;

    private readonly Lock _lock = new();
    private readonly PrometheusText _text = new();
    private readonly BaseExportingMetricReader _reader;
    private readonly MeterProvider _meters;
    private readonly TracerProvider? _traces;

    /// <summary>Starts to listen; the metrics are asked for so that their gauges exist before the first call.</summary>
    public TelemetryPipeline(IOptions<TelemetryOptions> options, ServerMetrics metrics)
    {
        _ = metrics;
        _reader = new BaseExportingMetricReader(_text);
        var resource = ResourceBuilder.CreateDefault().AddService("classifier", serviceVersion: Grpc.ServerVersion.Text);
        var meters = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(Meters).AddReader(_reader);
        if (options.Value.OtlpEndpoint is { Length: > 0 } endpoint)
        {
            meters.AddOtlpExporter(otlp => Send(otlp, endpoint, "v1/metrics"));
            _traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(Sources)
                .SetSampler(new ParentBasedSampler(new TraceIdRatioBasedSampler(options.Value.TraceShare)))
                .AddOtlpExporter(otlp => Send(otlp, endpoint, "v1/traces"))
                .Build();
        }
        _meters = meters.Build();
    }

    /// <summary>All metrics as they are now.</summary>
    public string Scrape()
    {
        lock (_lock)
        {
            _reader.Collect();
            return _text.Text;
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>After the last call: what has not been sent is sent, as long as the collector takes it within a few seconds.</summary>
    public Task StopAsync(CancellationToken cancellationToken) => Task.WhenAll(
        Task.Run(() => _traces?.ForceFlush(FlushMilliseconds), CancellationToken.None),
        Task.Run(() => _traces is null || _meters.ForceFlush(FlushMilliseconds), CancellationToken.None));

    public void Dispose()
    {
        _traces?.Dispose();
        _meters.Dispose();
        _reader.Dispose();
        _text.Dispose();
    }

    private static void Send(OtlpExporterOptions otlp, string endpoint, string signal)
    {
        otlp.Protocol = OtlpExportProtocol.HttpProtobuf;
        otlp.Endpoint = new Uri(new Uri(endpoint.TrimEnd('/') + "/"), signal);
    }
}
