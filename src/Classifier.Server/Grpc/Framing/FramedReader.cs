using System.Buffers;
using System.IO.Pipelines;
using Grpc.Core;

namespace Classifier.Server.Grpc.Framing;

/// <summary>
/// A request body whose messages begin as gRPC's do, with 0 or 1 and a length of 31 bits. The library answers anything else with UNKNOWN and logs a failure of the server; it takes
/// messages from the body whole, so what it has not taken begins with a message.
/// </summary>
internal sealed class FramedReader(PipeReader body) : PipeReader
{
    public override async ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default) => Checked(await body.ReadAsync(cancellationToken));

    public override bool TryRead(out ReadResult result)
    {
        if (!body.TryRead(out result))
            return false;
        Checked(result);
        return true;
    }

    public override void AdvanceTo(SequencePosition consumed) => body.AdvanceTo(consumed);

    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined) => body.AdvanceTo(consumed, examined);

    public override void CancelPendingRead() => body.CancelPendingRead();

    public override void Complete(Exception? exception = null) => body.Complete(exception);

    public override ValueTask CompleteAsync(Exception? exception = null) => body.CompleteAsync(exception);

    private ReadResult Checked(ReadResult result)
    {
        Span<byte> beginning = stackalloc byte[(int)Math.Min(2, result.Buffer.Length)];
        result.Buffer.Slice(0, beginning.Length).CopyTo(beginning);
        if (FaultOf(beginning) is not { } fault)
            return result;
        body.AdvanceTo(result.Buffer.Start);
        throw new RpcException(fault);
    }

    private static Status? FaultOf(ReadOnlySpan<byte> beginning) => beginning switch
    {
        [> 1, ..] => new Status(StatusCode.InvalidArgument, "The request is not framed as gRPC frames messages."),
        // The first byte of the length, of which the library takes no more than 31 bits.
        [_, > 0x7F] => new Status(StatusCode.ResourceExhausted, "The message is too large."),
        _ => null,
    };
}
