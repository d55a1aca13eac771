using Classifier.Server.ModelHosting;

namespace Classifier.Server.Tests.ModelHosting;

public sealed class ServingStateTests
{
    [Fact]
    public void Current_AtFirst_IsNotReady() => Assert.False(new ServingState().Current.IsReady);

    [Fact]
    public async Task Set_WhileSomeoneWaits_EndsTheOldReadingAndStartsAnother()
    {
        var state = new ServingState();
        var before = state.Current;

        state.Set(isReady: true);

        await before.Superseded;
        Assert.True(state.Current.IsReady);
        Assert.False(state.Current.Superseded.IsCompleted);
    }
}
