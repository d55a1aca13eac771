using Classifier.Server.Limits;

namespace Classifier.Server.Tests.Limits;

public sealed class ServerLimitsValidationTests
{
    [Fact]
    public void Validate_Defaults_Succeeds() => Assert.True(Validate(new ServerLimits()).Succeeded);

    [Fact]
    public void Validate_SeveralFaults_NamesEachSettingAndItsRange()
    {
        var result = Validate(new ServerLimits { BatchItems = 0, StreamInFlight = 5000, DocumentBytes = 2048, MessageBytes = 1024 });

        Assert.Collection(
            result.Failures!,
            fault => Assert.Equal("Limits:BatchItems is 0; set it to a number from 1 to 100000.", fault),
            fault => Assert.Equal("Limits:StreamInFlight is 5000; set it to a number from 1 to 1024.", fault),
            fault => Assert.StartsWith("Limits:DocumentBytes is 2048, above Limits:MessageBytes (1024)", fault, StringComparison.Ordinal));
    }

    private static Microsoft.Extensions.Options.ValidateOptionsResult Validate(ServerLimits limits) =>
        new ServerLimitsValidation().Validate(null, limits);
}
