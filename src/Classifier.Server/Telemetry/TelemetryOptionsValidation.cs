using Microsoft.Extensions.Options;

namespace Classifier.Server.Telemetry;

/// <summary>Finds every fault of telemetry's settings at once; each message names the setting and what would be right.</summary>
internal sealed class TelemetryOptionsValidation : IValidateOptions<TelemetryOptions>
{
    public ValidateOptionsResult Validate(string? name, TelemetryOptions options)
    {
        List<string> faults = [];
        if (options.OtlpEndpoint is { Length: > 0 } endpoint && !(Uri.TryCreate(endpoint, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"))
            faults.Add("Telemetry:OtlpEndpoint is no address; set it to one such as http://127.0.0.1:4318, or remove it.");
        if (options.TraceShare is not (>= 0 and <= 1))
            faults.Add(FormattableString.Invariant($"Telemetry:TraceShare is {options.TraceShare}; set it to a number from 0 to 1."));
        if (options.DriftWindow is < 100 or > 10_000_000)
            faults.Add($"Telemetry:DriftWindow is {options.DriftWindow}; set it to a number from 100 to 10000000.");
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
