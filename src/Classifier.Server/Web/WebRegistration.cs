using Classifier.Keys;
using Classifier.Server.Limits;
using Classifier.Server.Security;
using Microsoft.AspNetCore.Http.Metadata;

namespace Classifier.Server.Web;

/// <summary>Wires the HTTP/JSON side.</summary>
internal static class WebRegistration
{
    public static void AddWebApi(this WebApplicationBuilder builder)
    {
        builder.Services.AddProblemDetails();
        builder.Services.AddSingleton<ClassifyEndpoint>();
    }

    public static void MapWebApi(this WebApplication app)
    {
        app.MapProbes();
        app.MapPost("/v1/documents:classify", (HttpContext context, ClassifyEndpoint endpoint) => endpoint.HandleAsync(context))
            .RequireRight(Rights.Classify)
            .WithMetadata(new BodyLimit(app.Services.GetRequiredService<ServerLimits>().MessageBytes));
        app.UseStatusCodePages();
    }

    private sealed record BodyLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
}
