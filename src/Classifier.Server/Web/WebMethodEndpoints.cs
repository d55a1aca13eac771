using Classifier.Contracts.V1;
using Classifier.Keys;
using Classifier.Server.Limits;
using Classifier.Server.Security;
using Classifier.Server.Web.Calls;
using Microsoft.AspNetCore.Http.Metadata;

namespace Classifier.Server.Web;

/// <summary>Maps the methods of the HTTP/JSON side.</summary>
internal static class WebMethodEndpoints
{
    public static void MapWebMethods(this IEndpointRouteBuilder endpoints)
    {
        var limit = new BodyLimit(endpoints.ServiceProvider.GetRequiredService<ServerLimits>().MessageBytes);
        Map(endpoints, WebMethod.Classify, async (context, calls) => await calls.RunAsync<ClassifyRequest, ClassifyResponse>(
            context, WebMethod.Classify.Rpc, await JsonBody.ReadAsync<ClassifyRequest>(context.Request), service => service.Classify))
            .WithMetadata(limit);
        Map(endpoints, WebMethod.ClassifyBatch, async (context, calls) => await calls.RunAsync<ClassifyBatchRequest, ClassifyBatchResponse>(
            context, WebMethod.ClassifyBatch.Rpc, await JsonBody.ReadAsync<ClassifyBatchRequest>(context.Request), service => service.ClassifyBatch))
            .WithMetadata(limit);
        Map(endpoints, WebMethod.GetModelInfo, (context, calls) => calls.RunAsync<GetModelInfoRequest, GetModelInfoResponse>(
            context, WebMethod.GetModelInfo.Rpc, new() { Model = QueryFields.Single(context.Request.Query, "model") }, service => service.GetModelInfo));
    }

    private static RouteHandlerBuilder Map(IEndpointRouteBuilder endpoints, WebMethod method, Func<HttpContext, WebCalls, Task<IResult>> run)
    {
        // Routing would say 405 itself, did gRPC not claim every path of two segments for unknown services, whatever the HTTP method.
        endpoints.Map(method.Path, context =>
        {
            context.Response.Headers.Allow = method.Verb;
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return Task.CompletedTask;
        }).RequireRight(Rights.Classify);
        return endpoints.MapMethods(method.Path, [method.Verb], run).RequireRight(Rights.Classify);
    }

    private sealed record BodyLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
}
