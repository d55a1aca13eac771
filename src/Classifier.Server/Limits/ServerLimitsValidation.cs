using Microsoft.Extensions.Options;

namespace Classifier.Server.Limits;

/// <summary>Finds every fault of the configured limits at once; each message names the setting and what would be right.</summary>
internal sealed class ServerLimitsValidation : IValidateOptions<ServerLimits>
{
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan OneSecond = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan OneDay = TimeSpan.FromDays(1);

    public ValidateOptionsResult Validate(string? name, ServerLimits options)
    {
        var faults = new List<string>();
        Check(nameof(options.DocumentBytes), options.DocumentBytes, 1, 64 << 20);
        Check(nameof(options.DocumentIdBytes), options.DocumentIdBytes, 1, 4096);
        Check(nameof(options.SourceUriBytes), options.SourceUriBytes, 1, 65536);
        Check(nameof(options.MessageBytes), options.MessageBytes, 1024, 1 << 30);
        Check(nameof(options.BatchItems), options.BatchItems, 1, 100_000);
        Check(nameof(options.StreamInFlight), options.StreamInFlight, 1, 1024);
        Check(nameof(options.CallsPerConnection), options.CallsPerConnection, 1, 10_000);
        Check(nameof(options.ListedItems), options.ListedItems, 1, 10_000);
        Check(nameof(options.ConcurrentWork), options.ConcurrentWork, 1, 1024);
        Check(nameof(options.QueueLength), options.QueueLength, 0, 100_000);
        Check(nameof(options.Connections), options.Connections, 1, 1_000_000);
        Check(nameof(options.SlowestRate), options.SlowestRate, 0, 1 << 20);
        CheckTime(nameof(options.QueueWait), options.QueueWait, ShortestWait, LongestWait);
        CheckTime(nameof(options.HeadersWait), options.HeadersWait, OneSecond, LongestWait);
        CheckTime(nameof(options.ConnectionIdle), options.ConnectionIdle, OneSecond, OneDay);
        CheckTime(nameof(options.PingAfter), options.PingAfter, OneSecond, OneDay);
        if (options.DocumentBytes > options.MessageBytes)
            faults.Add(
                $"Limits:DocumentBytes is {options.DocumentBytes}, above Limits:MessageBytes ({options.MessageBytes}): " +
                "a document of that size could never arrive. Lower the first or raise the second.");
        if (options.BatchBytes is { } batch && (batch < options.DocumentBytes || batch > options.MessageBytes))
            faults.Add(
                $"Limits:BatchBytes is {batch}; set it to a number from Limits:DocumentBytes ({options.DocumentBytes}) to " +
                $"Limits:MessageBytes ({options.MessageBytes}), or leave it out for the latter.");

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);

        void Check(string setting, int value, int low, int high)
        {
            if (value < low || value > high)
                faults.Add($"Limits:{setting} is {value}; set it to a number from {low} to {high}.");
        }

        void CheckTime(string setting, TimeSpan value, TimeSpan low, TimeSpan high)
        {
            if (value < low || value > high)
                faults.Add($"Limits:{setting} is {value}; set it to a time from {low} to {high} (d.hh:mm:ss).");
        }
    }
}
