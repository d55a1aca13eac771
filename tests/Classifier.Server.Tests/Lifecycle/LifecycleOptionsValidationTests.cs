using Classifier.Server.Lifecycle;

namespace Classifier.Server.Tests.Lifecycle;

public sealed class LifecycleOptionsValidationTests
{
    [Fact]
    public void Validate_Defaults_AreRight() => Assert.True(new LifecycleOptionsValidation().Validate(null, new()).Succeeded);

    [Fact]
    public void Validate_EverythingWrong_NamesEverySetting()
    {
        var faults = new LifecycleOptionsValidation().Validate(null, new()
        {
            DrainGrace = TimeSpan.FromSeconds(-1),
            DrainLimit = TimeSpan.Zero,
            ConnectionAge = TimeSpan.FromDays(31),
            ConnectionAgeGrace = TimeSpan.FromDays(31),
            ConnectionAgeJitter = double.NaN,
        }).Failures!;

        Assert.Equal(
            ["ConnectionAge ", "ConnectionAgeGrace ", "ConnectionAgeJitter ", "DrainGrace ", "DrainLimit "],
            faults.Select(fault => fault["Lifecycle:".Length..(fault.IndexOf(' ', StringComparison.Ordinal) + 1)]).Order(StringComparer.Ordinal));
    }
}
