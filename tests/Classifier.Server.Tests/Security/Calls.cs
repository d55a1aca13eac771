using Classifier.Contracts.V1;
using Google.Rpc;
using Grpc.Core;

namespace Classifier.Server.Tests.Security;

/// <summary>Calls with and without credentials.</summary>
internal static class Calls
{
    public static readonly ClassifyRequest Request = new() { Document = new Document { Body = "một hai" } };

    public static Metadata Bearing(string credential) => new() { { "authorization", $"Bearer {credential}" } };

    public static Task<ClassifyResponse> CallAsync(this ConnectedServer server, string? credential) =>
        server.Client.ClassifyAsync(Request, credential is null ? null : Bearing(credential)).ResponseAsync;

    /// <summary>Status and reason of a call that must be refused.</summary>
    public static async Task<(StatusCode Status, string Reason)> RefusalAsync(this ConnectedServer server, string? credential)
    {
        var failure = await ConnectedServer.FailureOf(() => server.CallAsync(credential));
        return (failure.StatusCode, RpcDetails.Single<ErrorInfo>(failure).Reason);
    }
}
