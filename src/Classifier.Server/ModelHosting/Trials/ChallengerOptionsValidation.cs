using System.Globalization;
using Microsoft.Extensions.Options;

namespace Classifier.Server.ModelHosting.Trials;

/// <summary>Finds every fault of the challenger's settings at once.</summary>
internal sealed class ChallengerOptionsValidation : IValidateOptions<ChallengerOptions>
{
    public ValidateOptionsResult Validate(string? name, ChallengerOptions options)
    {
        var faults = new List<string>();
        Check(nameof(options.CanaryShare), options.CanaryShare, 0, 1);
        Check(nameof(options.ShadowShare), options.ShadowShare, 0, 1);
        Check(nameof(options.QueueDocuments), options.QueueDocuments, 1, 100_000);
        Check(nameof(options.QueueCharacters), options.QueueCharacters, 1, 1 << 30);
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);

        void Check(string setting, double value, double low, double high)
        {
            // So written, what is no number is a fault.
            if (!(value >= low && value <= high))
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"{ChallengerOptions.Section}:{setting} is {value}; set it to a number from {low} to {high}."));
        }
    }
}
