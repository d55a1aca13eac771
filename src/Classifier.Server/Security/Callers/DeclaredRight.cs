using Microsoft.AspNetCore.Authorization;

namespace Classifier.Server.Security.Callers;

/// <summary>
/// The rule for all that does not say itself who may call it: methods of gRPC want the right of their service (<see cref="ServiceRights"/>), what is not there
/// wants a known caller, and anything else is refused.
/// </summary>
internal sealed class DeclaredRight : AuthorizationHandler<DeclaredRight>, IAuthorizationRequirement
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, DeclaredRight requirement)
    {
        var endpoint = (context.Resource as HttpContext)?.GetEndpoint();
        var mayCall = ServiceRights.Of(endpoint) is { } right ? context.User.HasClaim(Caller.RightClaim, right) : ServiceRights.IsNothing(endpoint);
        if (mayCall && context.User.Identity?.IsAuthenticated is true)
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
