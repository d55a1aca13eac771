namespace Classifier.Server.ModelHosting.Following;

/// <summary>Why an alias cannot be followed.</summary>
/// <param name="Target">The folder of the version that cannot be served; empty when the alias could not be read.</param>
/// <param name="Reason">Why.</param>
/// <param name="Longest">How many looks are passed over before it is tried again.</param>
internal sealed record FollowFailure(string Target, string Reason, int Longest)
{
    private const int LongestPause = 64;

    /// <summary>How many of them are left.</summary>
    public int Pause { get; init; } = Longest;

    /// <summary>The failure after this look; each time it waits twice as long.</summary>
    /// <param name="last">The one before; null for none.</param>
    /// <param name="target">The folder; empty when the alias could not be read.</param>
    /// <param name="reason">Why.</param>
    public static FollowFailure After(FollowFailure? last, string target, string reason) =>
        new(target, reason, target == last?.Target ? Math.Min(Math.Max(1, 2 * last.Longest), LongestPause) : 1);

    /// <summary>Whether the log has heard of it.</summary>
    public bool IsAs(FollowFailure? other) => (other?.Target, other?.Reason) == (Target, Reason);
}
