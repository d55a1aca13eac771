using Microsoft.Extensions.Options;

namespace Classifier.Server.Lifecycle;

/// <summary>Finds every fault of the lifecycle's settings at once; each message names the setting and what would be right.</summary>
internal sealed class LifecycleOptionsValidation : IValidateOptions<LifecycleOptions>
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Month = TimeSpan.FromDays(30);

    public ValidateOptionsResult Validate(string? name, LifecycleOptions options)
    {
        var faults = new List<string>();
        Check(nameof(options.DrainGrace), options.DrainGrace, TimeSpan.Zero, TimeSpan.FromMinutes(10));
        Check(nameof(options.DrainLimit), options.DrainLimit, Shortest, TimeSpan.FromHours(1));
        if (options.ConnectionAge != TimeSpan.Zero)
            Check(nameof(options.ConnectionAge), options.ConnectionAge, Shortest, Month, ", or to 0 for no limit");
        Check(nameof(options.ConnectionAgeGrace), options.ConnectionAgeGrace, TimeSpan.Zero, Month);
        if (options.ConnectionAgeJitter is not (>= 0 and <= 0.5))
            faults.Add(FormattableString.Invariant($"Lifecycle:ConnectionAgeJitter is {options.ConnectionAgeJitter}; set it to a number from 0 to 0.5."));
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);

        void Check(string setting, TimeSpan value, TimeSpan low, TimeSpan high, string otherwise = "")
        {
            if (value < low || value > high)
                faults.Add($"Lifecycle:{setting} is {value}; set it to a time from {low} to {high} (d.hh:mm:ss){otherwise}.");
        }
    }
}
