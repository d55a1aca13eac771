using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Classifier.Server.Security.Callers;

/// <summary>The authentication handler of <see cref="Caller.Scheme"/>.</summary>
internal sealed class CallerAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, CallerRecognition recognition)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        try
        {
            return AuthenticateResult.Success((await recognition.RecogniseAsync(Context)).ToTicket());
        }
        catch (DeniedException denied)
        {
            // ASP.NET Core hands on who was recognised, not why somebody was not.
            Context.Features.Set(denied);
            return AuthenticateResult.Fail(denied);
        }
    }
}
