using Classifier.Modeling.Bundles;
using Microsoft.Extensions.Options;

namespace Classifier.Server.ModelHosting;

/// <summary>Finds every fault of the registry's settings at once; each message names the setting and what would be right.</summary>
internal sealed class RegistryOptionsValidation : IValidateOptions<RegistryOptions>
{
    private const int MostVersions = 64;
    private const int MostAliases = 16;

    public ValidateOptionsResult Validate(string? name, RegistryOptions options)
    {
        var faults = new List<string>();
        if (options.MaximumVersions is < 1 or > MostVersions)
            faults.Add($"Registry:MaximumVersions is {options.MaximumVersions}; set it to a number from 1 to {MostVersions}.");
        if (options.FollowedAliases.Count > MostAliases)
            faults.Add($"Registry:Aliases has {options.FollowedAliases.Count} entries; at most {MostAliases} are followed.");
        faults.AddRange(options.FollowedAliases.Where(alias => !VersionName.IsValidAlias(alias ?? ""))
            .Select(alias => $"Registry:Aliases has '{alias}'; an alias has lower-case letters, digits, hyphens and underscores, a letter first."));
        faults.AddRange((options.Versions ?? []).Where(version => !VersionName.IsValid(version ?? ""))
            .Select(version => $"Registry:Versions has '{version}'; give the name of a version folder, such as 1.0.0."));
        if (options.Versions?.Count > options.MaximumVersions)
            faults.Add($"Registry:Versions has {options.Versions.Count} entries, above Registry:MaximumVersions ({options.MaximumVersions}). Raise the second or remove some of the first.");
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
