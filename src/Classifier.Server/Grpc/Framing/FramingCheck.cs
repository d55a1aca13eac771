using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;

namespace Classifier.Server.Grpc.Framing;

/// <summary>Puts a <see cref="FramedReader"/> before the body of every gRPC call.</summary>
internal static class FramingCheck
{
    private const string Grpc = "application/grpc";

    public static void UseFramingCheck(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.Request.ContentType?.StartsWith(Grpc, StringComparison.OrdinalIgnoreCase) == true)
            context.Features.Set<IRequestBodyPipeFeature>(new Body(new FramedReader(context.Request.BodyReader)));
        return next(context);
    });

    private sealed record Body(PipeReader Reader) : IRequestBodyPipeFeature;
}
