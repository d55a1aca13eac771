using Classifier.Server.Grpc.Errors;
using Classifier.Server.Web;
using Google.Protobuf;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Infrastructure;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.Net.Http.Headers;

namespace Classifier.Server.Security.Callers;

/// <summary>Tells a caller that is not let in why, as gRPC or HTTP would have it, before anything of the request's body is read.</summary>
internal sealed class DenialWriter(ILogger<DenialWriter> log) : IAuthorizationMiddlewareResultHandler
{
    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded)
            return next(context);
        var denied = !authorizeResult.Forbidden ? context.Features.Get<DeniedException>() ?? DeniedException.Missing()
            : (RightOf(policy) ?? ServiceRights.Of(context.GetEndpoint())) is { } right ? DeniedException.RightMissing(right)
            : DeniedException.NobodyMay();
        log.Refused(context.Connection.RemoteIpAddress?.ToString(), context.GetEndpoint()?.DisplayName ?? "no endpoint", denied.Reason, Caller.Of(context)?.Id);
        var status = StatusWriter.Write(denied)!;
        if (denied.Code == global::Grpc.Core.StatusCode.Unauthenticated && !EarlyStatus.IsGrpc(context.Request))
            context.Response.Headers.WWWAuthenticate = "Bearer";
        return EarlyStatus.WriteAsync(context, status);
    }

    private static string? RightOf(AuthorizationPolicy policy) => policy.Requirements
        .OfType<ClaimsAuthorizationRequirement>().Where(claim => claim.ClaimType == Caller.RightClaim).SelectMany(claim => claim.AllowedValues ?? []).FirstOrDefault();
}
