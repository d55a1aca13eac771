using System.Collections.Frozen;
using Grpc.AspNetCore.Server;

namespace Classifier.Server.Security.Callers;

/// <summary>Which right each gRPC service asks for, by its full name. A service that does not stand here is for nobody, so that a new one is not open by mistake.</summary>
internal static class ServiceRights
{
    private static readonly FrozenDictionary<string, string> Rights = new Dictionary<string, string>
    {
        ["classifier.v1.DocumentClassifier"] = Classifier.Keys.Rights.Classify,
        ["classifier.v1.Feedback"] = Classifier.Keys.Rights.Feedback,
        ["classifier.v1.ModelRegistry"] = Classifier.Keys.Rights.Admin,
        ["grpc.reflection.v1.ServerReflection"] = Classifier.Keys.Rights.Classify,
        ["grpc.reflection.v1alpha.ServerReflection"] = Classifier.Keys.Rights.Classify,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The right that a method's service asks for; null for an endpoint that is no such method.</summary>
    public static string? Of(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<GrpcMethodMetadata>() is { } grpc ? Rights.GetValueOrDefault(grpc.Method.ServiceName) : null;

    /// <summary>Whether nothing is there to be protected: no endpoint, or gRPC's own, which answers UNIMPLEMENTED.</summary>
    public static bool IsNothing(Endpoint? endpoint) =>
        endpoint is null || (endpoint is RouteEndpoint route && route.Metadata.GetMetadata<GrpcMethodMetadata>() is null
            && route.RoutePattern.RawText?.Contains("{unimplemented", StringComparison.Ordinal) is true);
}
