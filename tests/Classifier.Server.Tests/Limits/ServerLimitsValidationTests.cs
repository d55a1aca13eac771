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

    [Fact]
    public void Validate_EveryLimitWrong_NamesEveryOneAtOnce()
    {
        var result = Validate(new ServerLimits
        {
            DocumentBytes = 0, DocumentIdBytes = 0, SourceUriBytes = 0, MessageBytes = 0, BatchItems = 0, StreamInFlight = 0,
            CallsPerConnection = 0, ListedItems = 0, BatchBytes = -1, ConcurrentWork = 0, QueueLength = -1, QueueWait = TimeSpan.Zero,
            Connections = 0, SlowestRate = -1, ConnectionIdle = TimeSpan.Zero, PingAfter = TimeSpan.Zero, HeadersWait = TimeSpan.Zero,
        });

        Assert.Equal(
            typeof(ServerLimits).GetProperties().Select(setting => $"Limits:{setting.Name} is").Order(),
            result.Failures!.Select(fault => fault[..(fault.IndexOf(" is", StringComparison.Ordinal) + 3)]).Order());
    }

    [Theory]
    [InlineData(99, false)]
    [InlineData(100, true)]
    [InlineData(2000, true)]
    [InlineData(2001, false)]
    public void Validate_BatchBytes_AreFromOneDocumentToOneMessage(int bytes, bool valid) =>
        Assert.Equal(valid, Validate(new ServerLimits { DocumentBytes = 100, MessageBytes = 2000, BatchBytes = bytes }).Succeeded);

    private static Microsoft.Extensions.Options.ValidateOptionsResult Validate(ServerLimits limits) =>
        new ServerLimitsValidation().Validate(null, limits);
}
