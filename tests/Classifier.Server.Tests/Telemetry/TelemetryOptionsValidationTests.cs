using Classifier.Server.Telemetry;

namespace Classifier.Server.Tests.Telemetry;

public sealed class TelemetryOptionsValidationTests
{
    [Fact]
    public void Validate_Defaults_Succeeds() => Assert.True(Validate(new TelemetryOptions()).Succeeded);

    [Fact]
    public void Validate_EveryFault_IsNamedAtOnceWithWhatWouldBeRight()
    {
        var result = Validate(new TelemetryOptions { OtlpEndpoint = "collector", TraceShare = 1.5, DriftWindow = 99 });

        Assert.Collection(
            result.Failures!,
            fault => Assert.StartsWith("Telemetry:OtlpEndpoint is no address; set it to one such as", fault, StringComparison.Ordinal),
            fault => Assert.Equal("Telemetry:TraceShare is 1.5; set it to a number from 0 to 1.", fault),
            fault => Assert.Equal("Telemetry:DriftWindow is 99; set it to a number from 100 to 10000000.", fault));
    }

    [Theory]
    [InlineData("http://127.0.0.1:4318", true)]
    [InlineData("https://collector/otlp", true)]
    [InlineData("", true)]
    [InlineData("ftp://collector", false)]
    [InlineData("127.0.0.1:4318", false)]
    public void Validate_Endpoint_MustBeHttp(string endpoint, bool valid) => Assert.Equal(valid, Validate(new TelemetryOptions { OtlpEndpoint = endpoint }).Succeeded);

    [Theory]
    [InlineData(double.NaN, false)]
    [InlineData(-0.01, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void Validate_TraceShare_IsFrom0To1(double share, bool valid) => Assert.Equal(valid, Validate(new TelemetryOptions { TraceShare = share }).Succeeded);

    private static Microsoft.Extensions.Options.ValidateOptionsResult Validate(TelemetryOptions options) => new TelemetryOptionsValidation().Validate(null, options);
}
