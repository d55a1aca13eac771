using Classifier.Keys;
using Classifier.Server.Security;
using Classifier.Server.Web.Calls;
using Classifier.Server.Web.OpenApi;

namespace Classifier.Server.Web;

/// <summary>Wires the HTTP/JSON side.</summary>
internal static class WebRegistration
{
    public static void AddWebApi(this WebApplicationBuilder builder)
    {
        builder.Services.AddProblemDetails();
        builder.Services.AddSingleton<WebCalls>();
    }

    public static void MapWebApi(this WebApplication app)
    {
        app.UseMiddleware<ProblemBoundary>();
        app.MapProbes();
        app.MapWebMethods();
        app.MapGet(OpenApiDocument.Path, () => TypedResults.Text(OpenApiDocument.Text, JsonBody.MediaType))
            .RequireRight(Rights.Classify);
    }
}
