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
    private const string GrpcContent = "application/grpc";

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded)
            return next(context);
        var denied = !authorizeResult.Forbidden ? context.Features.Get<DeniedException>() ?? DeniedException.Missing()
            : (RightOf(policy) ?? ServiceRights.Of(context.GetEndpoint())) is { } right ? DeniedException.RightMissing(right)
            : DeniedException.NobodyMay();
        log.Refused(context.Connection.RemoteIpAddress?.ToString(), context.GetEndpoint()?.DisplayName ?? "no endpoint", denied.Reason, Caller.Of(context)?.Id);
        var status = StatusWriter.Write(denied)!;
        if (context.Request.ContentType?.StartsWith(GrpcContent, StringComparison.OrdinalIgnoreCase) is not true)
        {
            if (denied.Code == global::Grpc.Core.StatusCode.Unauthenticated)
                context.Response.Headers.WWWAuthenticate = "Bearer";
            return Problems.From(status).ExecuteAsync(context);
        }
        context.Response.ContentType = GrpcContent;
        context.Response.Headers["grpc-status"] = HeaderUtilities.FormatNonNegativeInt64(status.Code);
        context.Response.Headers["grpc-message"] = status.Message;
        context.Response.Headers["grpc-status-details-bin"] = Convert.ToBase64String(status.ToByteArray()).TrimEnd('=');
        return Task.CompletedTask;
    }

    private static string? RightOf(AuthorizationPolicy policy) => policy.Requirements
        .OfType<ClaimsAuthorizationRequirement>().Where(claim => claim.ClaimType == Caller.RightClaim).SelectMany(claim => claim.AllowedValues ?? []).FirstOrDefault();
}
