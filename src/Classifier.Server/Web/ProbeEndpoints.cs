using Classifier.Server.ModelHosting;
using Grpc.Core;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Classifier.Server.Web;

/// <summary>What orchestrators and load balancers ask.</summary>
internal static class ProbeEndpoints
{
    public static void MapProbes(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/healthz", Alive).AllowAnonymous();
        endpoints.MapGet("/readyz", Ready).AllowAnonymous();
    }

    /// <summary>200 as long as the process answers at all; restart it when it does not.</summary>
    private static Ok<Liveness> Alive() => TypedResults.Ok(new Liveness("alive"));

    /// <summary>200 and the model's name when calls are answered; 503 while the model loads and while the server stops.</summary>
    private static Results<Ok<Readiness>, ProblemHttpResult> Ready(ServingState state, ModelHost models) =>
        state.Current.IsReady && models.Current is { Classifier.Info: var model }
            ? TypedResults.Ok(new Readiness("ready", model.Name, model.Version))
            : Problems.From(
                StatusCodes.Status503ServiceUnavailable, StatusCode.Unavailable, "The model is being loaded, or the server is stopping.");

    private sealed record Liveness(string Status);

    private sealed record Readiness(string Status, string Model, string ModelVersion);
}
