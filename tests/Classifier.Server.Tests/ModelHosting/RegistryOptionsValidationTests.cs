using Classifier.Server.ModelHosting;
using Classifier.Server.ModelHosting.Trials;

namespace Classifier.Server.Tests.ModelHosting;

public sealed class RegistryOptionsValidationTests
{
    [Fact]
    public void Validate_Defaults_HaveNoFault()
    {
        Assert.True(new RegistryOptionsValidation().Validate(null, new RegistryOptions()).Succeeded);
        Assert.True(new ChallengerOptionsValidation().Validate(null, new ChallengerOptions()).Succeeded);
    }

    [Fact]
    public void Validate_SeveralFaultsOfTheRegistry_AreToldAtOnce()
    {
        var faults = new RegistryOptionsValidation()
            .Validate(null, new RegistryOptions { Aliases = ["Stag ing"], Versions = ["../x", "1.0.0"], MaximumVersions = 0 }).Failures!.ToList();

        Assert.Equal(4, faults.Count);
        Assert.Contains(faults, f => f.StartsWith("Registry:MaximumVersions is 0; set it to a number from 1 to 64", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.StartsWith("Registry:Aliases has 'Stag ing'", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.StartsWith("Registry:Versions has '../x'", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.StartsWith("Registry:Versions has 2 entries, above Registry:MaximumVersions (0)", StringComparison.Ordinal));
    }

    [Fact]
    public void Validate_SeveralFaultsOfTheChallenger_AreToldAtOnce()
    {
        var faults = new ChallengerOptionsValidation()
            .Validate(null, new ChallengerOptions { CanaryShare = double.NaN, ShadowShare = 1.5, QueueDocuments = 0, QueueCharacters = 0 }).Failures!.ToList();

        Assert.Equal(
            ["CanaryShare is NaN", "ShadowShare is 1.5", "QueueDocuments is 0", "QueueCharacters is 0"],
            faults.Select(f => f["Challenger:".Length..f.IndexOf(';', StringComparison.Ordinal)]));
    }
}
