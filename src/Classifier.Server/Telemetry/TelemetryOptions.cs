namespace Classifier.Server.Telemetry;

/// <summary>What the server tells about itself: section <c>Telemetry</c> of the settings. Checked on start. Nothing of it holds text of documents.</summary>
internal sealed class TelemetryOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Telemetry";

    /// <summary>The path of <see cref="JsonLogs"/> among all settings.</summary>
    public const string JsonLogsSetting = $"{Section}:{nameof(JsonLogs)}";

    /// <summary>Where OTLP over HTTP (protobuf) takes metrics and traces, such as <c>http://127.0.0.1:4318</c>. Null (default): nothing is sent.</summary>
    public string? OtlpEndpoint { get; init; }

    /// <summary>Share of the calls without a caller's own trace that are traced: 0 to 1. Default: 0.1. A caller's decision is followed.</summary>
    public double TraceShare { get; init; } = 0.1;

    /// <summary>Whether <c>/metrics</c> of the web endpoint gives all metrics in Prometheus' text format. Default: true.</summary>
    public bool Prometheus { get; init; } = true;

    /// <summary>How many documents the drift of labels looks back on at least; at most twice as many. 100 to 10,000,000. Default: 5,000.</summary>
    public int DriftWindow { get; init; } = 5000;

    /// <summary>Whether what is written is a log of one JSON object a line, with trace ids, and nothing for people. Default: false.</summary>
    public bool JsonLogs { get; init; }
}
