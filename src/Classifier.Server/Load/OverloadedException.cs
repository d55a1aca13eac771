using System.Globalization;
using Classifier.Server.Limits;

namespace Classifier.Server.Load;

/// <summary>The server has more work than its limits allow; the call was not begun. Its message is for callers.</summary>
internal sealed class OverloadedException : Exception
{
    private OverloadedException(string message, string quota) : base(message) => Quota = quota;

    /// <summary>Which limit refused the call: its name in <c>Limits</c> and its value.</summary>
    public string Quota { get; }

    /// <summary>As many calls wait as may.</summary>
    public static OverloadedException QueueFull(ServerLimits limits) => new(
        "The server is at its limit of work and its queue is full; try again later.",
        string.Create(CultureInfo.InvariantCulture, $"queue_length is {limits.QueueLength}, with concurrent_work {limits.ConcurrentWork}"));

    /// <summary>The call waited as long as it may.</summary>
    public static OverloadedException WaitOver(ServerLimits limits) => new(
        "The server is at its limit of work and the call's turn did not come in time; try again later.",
        string.Create(CultureInfo.InvariantCulture, $"queue_wait is {limits.QueueWait.TotalSeconds} s, with concurrent_work {limits.ConcurrentWork}"));
}
