using Google.Rpc;
using Grpc.Core;
using Status = Google.Rpc.Status;

namespace Classifier.Client;

/// <summary>Reads the details the server sends with a failed call.</summary>
public static class RpcFailure
{
    private const string DetailsTrailer = "grpc-status-details-bin";

    /// <summary>The status with its details; without details when the server sent none.</summary>
    public static Status StatusOf(RpcException failure) =>
        failure.Trailers.GetValueBytes(DetailsTrailer) is { } bytes
            ? Status.Parser.ParseFrom(bytes)
            : new Status { Code = (int)failure.StatusCode, Message = failure.Status.Detail };

    /// <summary>The broken rules that a status names; empty when it is about something else.</summary>
    public static IReadOnlyList<BadRequest.Types.FieldViolation> ViolationsOf(Status status) =>
        [.. status.Details.Where(detail => detail.Is(BadRequest.Descriptor)).SelectMany(detail => detail.Unpack<BadRequest>().FieldViolations)];

    /// <summary>The reasons why a call was refused as things are; empty when the status is about something else.</summary>
    public static IReadOnlyList<PreconditionFailure.Types.Violation> RefusalsOf(Status status) =>
        [.. status.Details.Where(detail => detail.Is(PreconditionFailure.Descriptor)).SelectMany(detail => detail.Unpack<PreconditionFailure>().Violations)];
}
