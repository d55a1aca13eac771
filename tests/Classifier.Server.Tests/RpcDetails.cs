using Google.Protobuf;
using Google.Rpc;
using Grpc.Core;

namespace Classifier.Server.Tests;

/// <summary>Reads a failure's <c>grpc-status-details-bin</c>.</summary>
internal static class RpcDetails
{
    public static T Single<T>(RpcException failure) where T : IMessage, new() =>
        Assert.Single(StatusOf(failure).Details).Unpack<T>();

    /// <summary>The one detail of a type, among others.</summary>
    public static T Among<T>(RpcException failure) where T : IMessage, new() =>
        Assert.Single(StatusOf(failure).Details, detail => detail.Is(new T().Descriptor)).Unpack<T>();

    public static IReadOnlyList<string> Fields(RpcException failure) =>
        [.. Single<BadRequest>(failure).FieldViolations.Select(violation => violation.Field)];

    private static Google.Rpc.Status StatusOf(RpcException failure) =>
        Google.Rpc.Status.Parser.ParseFrom(failure.Trailers.GetValueBytes("grpc-status-details-bin"));
}
