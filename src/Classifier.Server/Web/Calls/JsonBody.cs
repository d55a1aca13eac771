using Google.Protobuf;
using Grpc.Core;
using Microsoft.Net.Http.Headers;

namespace Classifier.Server.Web.Calls;

/// <summary>A request's body.</summary>
internal static class JsonBody
{
    /// <summary>How bodies are sent, both ways.</summary>
    public const string MediaType = "application/json";

    /// <summary>Reads it as a message.</summary>
    /// <exception cref="ProblemException">415: it is sent as something else, or encoded.</exception>
    /// <exception cref="MalformedJsonException">It is not the message.</exception>
    public static Task<T> ReadAsync<T>(HttpRequest request) where T : IMessage, new()
    {
        if (!request.HasJsonContentType())
            throw Unsupported($"Send the body as {MediaType}.");
        if (!string.IsNullOrEmpty(request.Headers[HeaderNames.ContentEncoding]))
            throw Unsupported("Send the body without Content-Encoding.");
        return ProtobufJson.ReadAsync<T>(request.Body, request.HttpContext.RequestAborted);
    }

    private static ProblemException Unsupported(string detail) =>
        new(StatusCodes.Status415UnsupportedMediaType, StatusCode.InvalidArgument, detail);
}
