using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;

namespace Classifier.Server.Security.Callers;

/// <summary>Who calls.</summary>
/// <param name="Id">How, and which: <c>key:(id)</c>, <c>jwt:(subject)</c>, <c>certificate:(SHA-256)</c>, or <c>anyone</c>.</param>
/// <param name="Rights">What it may do.</param>
/// <param name="DocumentsPerMinute">Its quota; null for none.</param>
/// <param name="Expires">From when its credentials count no more; null for never.</param>
internal sealed record Caller(string Id, IReadOnlyList<string> Rights, int? DocumentsPerMinute, DateTimeOffset? Expires)
{
    /// <summary>The claim of a right.</summary>
    public const string RightClaim = "right";

    /// <summary>What the ids of callers with an API key begin with.</summary>
    public const string KeyPrefix = "key:";

    /// <summary>The one authentication scheme.</summary>
    public const string Scheme = "Caller";

    /// <summary>Where no credentials are wanted: everything but administration.</summary>
    public static Caller Anyone(int? documentsPerMinute) => new("anyone", [Keys.Rights.Classify, Keys.Rights.Feedback, Keys.Rights.Metrics], documentsPerMinute, null);

    /// <summary>The caller for ASP.NET Core, whose policies read the claims.</summary>
    public AuthenticationTicket ToTicket() => new(
        new CallerPrincipal(this, new ClaimsIdentity([new(ClaimTypes.Name, Id), .. Rights.Select(right => new Claim(RightClaim, right))], Scheme)), Scheme);

    /// <summary>Who made a request; null when nobody was recognised.</summary>
    public static Caller? Of(HttpContext? context) => (context?.User as CallerPrincipal)?.Caller;

    private sealed class CallerPrincipal(Caller caller, ClaimsIdentity identity) : ClaimsPrincipal(identity)
    {
        public Caller Caller { get; } = caller;
    }
}
