namespace Classifier.MLNet.Tests;

/// <summary>Counts what a thread allocates.</summary>
internal static class Allocations
{
    /// <summary>
    /// Bytes that an action allocates once warm: the least of several rounds, because a garbage collection that another test causes charges this
    /// thread for memory that it has not used.
    /// </summary>
    public static long Of(Action action)
    {
        action();
        var least = long.MaxValue;
        for (var round = 0; round < 5; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }
}
