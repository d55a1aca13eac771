using System.IO.Pipelines;
using Grpc.Core;

namespace Classifier.Server.Grpc.Framing;

/// <summary>
/// A request body whose messages begin as gRPC's do, with 0 or 1. The library answers anything else with UNKNOWN and logs a failure of the server; it takes
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
        if (result.Buffer.IsEmpty || result.Buffer.FirstSpan[0] <= 1)
            return result;
        body.AdvanceTo(result.Buffer.Start);
        throw new RpcException(new Status(StatusCode.InvalidArgument, "The request is not framed as gRPC frames messages."));
    }
}
