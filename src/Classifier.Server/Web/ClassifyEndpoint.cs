using Classifier.Contracts.V1;
using Classifier.Server.Grpc;
using Classifier.Server.Grpc.Errors;
using Grpc.Core;

namespace Classifier.Server.Web;

/// <summary><c>POST /v1/documents:classify</c>: the same call as <c>Classify</c>, in JSON.</summary>
internal sealed class ClassifyEndpoint(DocumentLabeller labeller, FailureReport failures)
{
    private const string Json = "application/json";

    public async Task<IResult> HandleAsync(HttpContext context)
    {
        if (!context.Request.HasJsonContentType())
            return Problems.From(
                StatusCodes.Status415UnsupportedMediaType, StatusCode.InvalidArgument, $"Send the body as {Json}.");

        try
        {
            var request = await ProtobufJson.ReadAsync<ClassifyRequest>(context.Request.Body, context.RequestAborted);
            var prediction = await labeller.LabelAsync(request.Document, request.Options, context.RequestAborted);
            return TypedResults.Text(ProtobufJson.Write(new ClassifyResponse { Prediction = prediction }), Json);
        }
        catch (MalformedJsonException fault)
        {
            return Problems.From(StatusCodes.Status400BadRequest, StatusCode.InvalidArgument, fault.Message);
        }
        catch (BadHttpRequestException fault)
        {
            return Problems.From(fault.StatusCode, StatusCode.InvalidArgument, fault.Message);
        }
#pragma warning disable CA1031 // The HTTP side's error boundary.
        catch (Exception failure) when (!context.RequestAborted.IsCancellationRequested)
#pragma warning restore CA1031
        {
            var status = failures.Of(failure, context.TraceIdentifier);
            RetryAfter.Set(context.Response, status);
            return Problems.From(status);
        }
    }
}
