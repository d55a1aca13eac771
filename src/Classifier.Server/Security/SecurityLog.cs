namespace Classifier.Server.Security;

/// <summary>Event ids 600 to 699. Callers by their ids, never by what they sent to prove them.</summary>
internal static partial class SecurityLog
{
    [LoggerMessage(600, LogLevel.Information, "{Path} has changed and was read again")]
    public static partial void FileReread(this ILogger log, string path);

    [LoggerMessage(601, LogLevel.Error, "{Path} has changed and cannot be used; what it held before stays in force. {Reason}")]
    public static partial void FileKept(this ILogger log, string path, string reason);

    [LoggerMessage(602, LogLevel.Error, "The keys of tokens cannot be had from {Url}; those fetched before stay in force. {Reason}")]
    public static partial void SigningKeysNotFetched(this ILogger log, Uri url, string reason);

    [LoggerMessage(603, LogLevel.Warning, "Refused {Address} at {Path}: {Reason} ({Caller})")]
    public static partial void Refused(this ILogger log, string? address, string path, string reason, string? caller);

    [LoggerMessage(604, LogLevel.Warning, "Callers on other machines need no credentials (Security:AllowAnonymous)")]
    public static partial void AnonymousAllowed(this ILogger log);

    [LoggerMessage(605, LogLevel.Warning, "Other machines are spoken to without TLS (Security:AllowCleartext)")]
    public static partial void CleartextAllowed(this ILogger log);
}
