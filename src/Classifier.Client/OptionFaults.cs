namespace Classifier.Client;

/// <summary>Finds every fault of a client's options at once; each says what would be right.</summary>
internal static class OptionFaults
{
    private const int MostAttempts = 100;
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <exception cref="ArgumentException">The options have faults; the message has one line for each.</exception>
    public static void Throw(ClassifierClientOptions options)
    {
        var faults = Of(options).ToList();
        if (faults.Count > 0)
            throw new ArgumentException(string.Join(Environment.NewLine, faults), nameof(options));
    }

    private static IEnumerable<string> Of(ClassifierClientOptions options) =>
    [
        .. Check(options.Addresses.Count > 0, "Addresses is empty; give one server or more."),
        .. options.Addresses.Where(address => !IsHttp(address)).Select(address => $"Addresses has {address}; write it as http://host:port or https://host:port."),
        .. Check(options.Addresses.Where(IsHttp).Select(address => address.Scheme).Distinct().Count() < 2, "Addresses mixes http and https; use one of them."),
        .. Check(
            options.Token is null || options.TokenInCleartext || options.Addresses.All(address => address.Scheme == Uri.UriSchemeHttps || address.IsLoopback),
            "Token would travel in cleartext; use https addresses, or set TokenInCleartext where the network encrypts."),
        .. Check(options.Deadline is not { } limit || limit > TimeSpan.Zero, "Deadline must be above zero, or null for none."),
        .. Check(options.ReplyBytes > 0, "ReplyBytes must be 1 or more."),
        .. Check(options.StreamInFlight > 0, "StreamInFlight must be 1 or more."),
        .. Check(options.ConnectTimeout > TimeSpan.Zero, "ConnectTimeout must be above zero."),
        .. Check(options.KeepAliveDelay >= Second, "KeepAliveDelay must be 1 second or more."),
        .. Check(options.KeepAliveTimeout >= Second, "KeepAliveTimeout must be 1 second or more."),
        .. Check(options.Retry.Attempts is >= 1 and <= MostAttempts, $"Retry.Attempts must be 1 to {MostAttempts}."),
        .. Check(options.Retry.FirstDelay >= TimeSpan.Zero, "Retry.FirstDelay must not be negative."),
        .. Check(
            options.Retry.LongestDelay >= options.Retry.FirstDelay && options.Retry.LongestDelay <= Hour,
            "Retry.LongestDelay must be Retry.FirstDelay or more, and an hour at most."),
    ];

    private static bool IsHttp(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    private static IEnumerable<string> Check(bool holds, string fault) => holds ? [] : [fault];
}
