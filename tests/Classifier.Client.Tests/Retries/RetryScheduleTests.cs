using Classifier.Client.Retries;
using Grpc.Core;

namespace Classifier.Client.Tests.Retries;

public sealed class RetryScheduleTests
{
    private static readonly RetryOptions Options =
        new() { Attempts = 6, FirstDelay = TimeSpan.FromSeconds(1), LongestDelay = TimeSpan.FromSeconds(5) };

    [Theory]
    [InlineData(1, 0, 1)]
    [InlineData(2, 0, 2)]
    [InlineData(3, 0, 4)]
    [InlineData(4, 0, 5)]
    [InlineData(5, 0, 5)]
    [InlineData(2, 0.5, 1.5)]
    [InlineData(5, 1, 2.5)]
    public void DelayAfter_Unavailable_DoublesToTheLongestLessAShare(int attempts, double random, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), new RetrySchedule(Options, () => random).DelayAfter(Failures.Of(StatusCode.Unavailable), attempts));

    [Fact]
    public void DelayAfter_LastAttempt_IsNone() => Assert.Null(Delay(Failures.Of(StatusCode.Unavailable), attempts: 6));

    [Fact]
    public void DelayAfter_RetryInfo_IsWaitedForFirst()
    {
        Assert.Equal(TimeSpan.FromSeconds(3 + 2), Delay(Failures.Of(StatusCode.Unavailable, TimeSpan.FromSeconds(3)), attempts: 2));
        Assert.Equal(TimeSpan.FromSeconds(3 + 1), Delay(Failures.Of(StatusCode.ResourceExhausted, TimeSpan.FromSeconds(3))));
    }

    [Theory]
    [InlineData("700", 0.7)]
    [InlineData("0", 0)]
    public void DelayAfter_PushBack_TakesThePlaceOfAll(string pushBack, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), Delay(Failures.Of(StatusCode.Unavailable, TimeSpan.FromSeconds(3), pushBack)));

    [Theory]
    [InlineData("-1")]
    [InlineData("soon")]
    [InlineData("")]
    public void DelayAfter_PushBackThatForbids_IsNone(string pushBack) => Assert.Null(Delay(Failures.Of(StatusCode.Unavailable, pushBack: pushBack)));

    [Theory]
    [InlineData(StatusCode.ResourceExhausted)]
    [InlineData(StatusCode.InvalidArgument)]
    [InlineData(StatusCode.DeadlineExceeded)]
    [InlineData(StatusCode.Internal)]
    [InlineData(StatusCode.Cancelled)]
    public void DelayAfter_OtherFailureWithoutAdvice_IsNone(StatusCode code) => Assert.Null(Delay(Failures.Of(code)));

    [Fact]
    public void DelayAfter_InvalidArgumentWithAdvice_IsNone() => Assert.Null(Delay(Failures.Of(StatusCode.InvalidArgument, pushBack: "5")));

    [Fact]
    public void DelayAfter_ConnectionBrokeUnderTheCall_IsAsAfterUnavailable() => Assert.Equal(
        TimeSpan.FromSeconds(1), Delay(Failures.Of(StatusCode.Internal, cause: new HttpRequestException("reset", new IOException("reset")))));

    private static TimeSpan? Delay(RpcException failure, int attempts = 1) => new RetrySchedule(Options, () => 0).DelayAfter(failure, attempts);
}
