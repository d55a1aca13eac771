using Grpc.Core;

namespace Classifier.Server.Security.Callers;

/// <summary>A caller is not let in. What it is told does not say more than it could know.</summary>
internal sealed class DeniedException : Exception
{
    private DeniedException(StatusCode code, string reason, string message, string? right = null) : base(message) =>
        (Code, Reason, Right) = (code, reason, right);

    /// <summary>UNAUTHENTICATED, PERMISSION_DENIED or UNAVAILABLE.</summary>
    public StatusCode Code { get; }

    /// <summary>For programs: upper case with underscores.</summary>
    public string Reason { get; }

    /// <summary>The right that is missing, where that is the reason.</summary>
    public string? Right { get; }

    /// <summary>Nothing was sent.</summary>
    public static DeniedException Missing() =>
        new(StatusCode.Unauthenticated, "CREDENTIALS_MISSING", "This call needs credentials: send an API key or a token as \"authorization: Bearer ...\".");

    /// <summary>Something was sent that proves nothing: unknown, wrong, revoked, or not of this issuer and audience. Which of these is not told.</summary>
    public static DeniedException Invalid() => new(StatusCode.Unauthenticated, "CREDENTIALS_INVALID", "The credentials are not valid here.");

    /// <summary>It was valid once.</summary>
    public static DeniedException Expired() => new(StatusCode.Unauthenticated, "CREDENTIALS_EXPIRED", "The credentials have expired.");

    /// <summary>The caller is known and may not do this.</summary>
    public static DeniedException RightMissing(string right) =>
        new(StatusCode.PermissionDenied, "RIGHT_MISSING", $"This call needs the right {right}, which these credentials do not have.", right);

    /// <summary>The server does not say who may do this.</summary>
    public static DeniedException NobodyMay() => new(StatusCode.PermissionDenied, "RIGHT_UNDECLARED", "No right covers this call.");

    /// <summary>Tokens cannot be judged at the moment.</summary>
    public static DeniedException NoSigningKeys() =>
        new(StatusCode.Unavailable, "SIGNING_KEYS_UNAVAILABLE", "Tokens cannot be checked at the moment. Try again later.");
}
