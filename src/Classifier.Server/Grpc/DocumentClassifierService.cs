using Classifier.Contracts.V1;
using Classifier.Server.Grpc.Replies;
using Classifier.Server.Grpc.Requests;
using Classifier.Server.Limits;
using Classifier.Server.Load;
using Classifier.Server.ModelHosting;
using Grpc.Core;

namespace Classifier.Server.Grpc;

/// <summary>The service of <c>document_classifier.proto</c>. Its rules are there; this maps in, asks, and maps out.</summary>
internal sealed class DocumentClassifierService(
    DocumentLabeller labeller,
    DocumentOutcomes outcomes,
    BatchReader batches,
    WorkQueue queue,
    ModelHost models,
    ServerLimits limits) : DocumentClassifier.DocumentClassifierBase
{
    public override async Task<ClassifyResponse> Classify(ClassifyRequest request, ServerCallContext context) =>
        new() { Prediction = await labeller.LabelAsync(request.Document, request.Options, context.CancellationToken) };

    public override async Task<ClassifyBatchResponse> ClassifyBatch(ClassifyBatchRequest request, ServerCallContext context)
    {
        var requested = batches.Read(request);
        var requestId = context.GetHttpContext().TraceIdentifier;
        var items = request.Documents.Index().ToAsyncEnumerable().SelectInTurnAsync(
            queue,
            request.Documents.Count,
            mayBeRefused: true,
            (item, slot, cancellation) => outcomes.Of(
                item.Item, () => labeller.Label(item.Item, $"documents[{item.Index}]", requested, slot, cancellation), requestId, cancellation),
            context.CancellationToken);
        return new ClassifyBatchResponse { Items = { await items.ToListAsync(context.CancellationToken) } };
    }

    public override async Task ClassifyStream(
        IAsyncStreamReader<ClassifyStreamRequest> requestStream,
        IServerStreamWriter<ClassifyStreamResponse> responseStream,
        ServerCallContext context)
    {
        var requestId = context.GetHttpContext().TraceIdentifier;
        var answers = requestStream.ReadAllAsync(context.CancellationToken).SelectInTurnAsync(
            queue,
            limits.StreamInFlight,
            mayBeRefused: false,
            (request, slot, cancellation) => outcomes.Of(
                request.Document, () => labeller.Label(request.Document, request.Options, slot, cancellation), requestId, cancellation),
            context.CancellationToken);
        await foreach (var outcome in answers)
            await responseStream.WriteAsync(new ClassifyStreamResponse { Outcome = outcome }, context.CancellationToken);
    }

    public override Task<GetModelInfoResponse> GetModelInfo(GetModelInfoRequest request, ServerCallContext context)
    {
        var model = models.Resolve(request.Model);
        return Task.FromResult(new GetModelInfoResponse
        {
            Model = ModelInfoWriter.Write(model, models.Served.NamesOf(model)),
            Limits = LimitsWriter.Write(limits),
            ServerVersion = ServerVersion.Text,
        });
    }
}
