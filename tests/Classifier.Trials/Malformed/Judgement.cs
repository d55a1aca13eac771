using Classifier.Contracts.V1;
using Google.Protobuf;
using Grpc.Core;

namespace Classifier.Trials.Malformed;

/// <summary>Which answers to a bad request are proper.</summary>
internal static class Judgement
{
    // As in every implementation of gRPC: a message said to be compressed without saying how (grpc/doc/compression.md), one that is cut off, and more than
    // one where one is asked for are INTERNAL.
    private static readonly string[] Explained =
        ["Request did not include grpc-encoding value with compressed message", "Incomplete message", "Additional data after the message received"];

    private static readonly StatusCode[] Proper =
    [
        StatusCode.OK, StatusCode.Cancelled, StatusCode.InvalidArgument, StatusCode.DeadlineExceeded, StatusCode.NotFound, StatusCode.ResourceExhausted, StatusCode.Unimplemented,
    ];

    /// <summary>The answer to a gRPC call.</summary>
    public static async Task<Outcome> OfGrpcAsync(HttpResponseMessage response, string path)
    {
        var body = await response.Content.ReadAsByteArrayAsync();
        if ((int)response.StatusCode != 200)
            return OfHttp((int)response.StatusCode);
        var (code, message) = (Header(response, "grpc-status"), Header(response, "grpc-message"));
        if (code is null || !Enum.TryParse<StatusCode>(code, out var status))
            return new Outcome("no status", "answered without grpc-status");
        if (!Proper.Contains(status) && !(status == StatusCode.Internal && Explained.Any(explained => Uri.UnescapeDataString(message ?? "").Contains(explained, StringComparison.Ordinal))))
            return new Outcome($"{status}", $"{status}: {message}");
        return Items(body, path).Select(item => (StatusCode)item.Code).FirstOrDefault(item => !Proper.Contains(item)) is var improper and not StatusCode.OK
            ? new Outcome($"item {improper}", $"an item failed with {improper}")
            : new Outcome(status == StatusCode.Internal ? "Internal, as gRPC asks" : $"{status}");
    }

    /// <summary>The status of an HTTP answer. 501 and 505 are explained: a method and a version of HTTP that the server does not know.</summary>
    public static Outcome OfHttp(int status) =>
        new($"HTTP {status}", status is >= 500 and not (501 or 505) ? $"HTTP status {status}" : null);

    private static string? Header(HttpResponseMessage response, string name) =>
        response.TrailingHeaders.TryGetValues(name, out var trailer) ? trailer.First() : response.Headers.TryGetValues(name, out var header) ? header.First() : null;

    /// <summary>The errors of items in the uncompressed messages of a body.</summary>
    private static IEnumerable<Google.Rpc.Status> Items(byte[] body, string path)
    {
        for (var at = 0; at + 5 <= body.Length;)
        {
            var length = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(body.AsSpan(at + 1));
            var (isPlain, message) = (body[at] == 0, ByteString.CopyFrom(body, at + 5, length));
            at += 5 + length;
            if (!isPlain)
                continue;
            IEnumerable<DocumentOutcome> outcomes = path.EndsWith("ClassifyBatch", StringComparison.Ordinal) ? ClassifyBatchResponse.Parser.ParseFrom(message).Items
                : path.EndsWith("ClassifyStream", StringComparison.Ordinal) ? [ClassifyStreamResponse.Parser.ParseFrom(message).Outcome]
                : [];
            foreach (var outcome in outcomes.Where(outcome => outcome.Error is not null))
                yield return outcome.Error;
        }
    }
}
