using Classifier.Contracts.V1;
using Classifier.Modeling.Pipelines;
using Classifier.Server.Grpc.Errors;
using Classifier.Server.Grpc.Replies;
using Classifier.Server.Grpc.Requests;
using Classifier.Server.Limits;
using Classifier.Server.ModelHosting;
using Grpc.Core;

namespace Classifier.Server.Grpc;

/// <summary>The service of <c>document_classifier.proto</c>. Its rules are there; this maps in, asks, and maps out.</summary>
internal sealed class DocumentClassifierService(
    DocumentLabeller labeller,
    OptionsReader options,
    ModelHost models,
    ServerLimits limits,
    FailureReport failures) : DocumentClassifier.DocumentClassifierBase
{
    public override Task<ClassifyResponse> Classify(ClassifyRequest request, ServerCallContext context) =>
        Task.FromResult(new ClassifyResponse
        {
            Prediction = labeller.Label(request.Document, request.Options, context.CancellationToken),
        });

    public override async Task<ClassifyBatchResponse> ClassifyBatch(ClassifyBatchRequest request, ServerCallContext context)
    {
        var violations = new Violations();
        var requested = options.Read(request.Options, "options", violations);
        if (request.Documents.Count == 0 || request.Documents.Count > limits.BatchItems)
            violations.Add("documents", $"has {request.Documents.Count} documents; must have 1 to {limits.BatchItems}");
        violations.ThrowIfAny();

        var items = new DocumentOutcome[request.Documents.Count];
        await Parallel.ForAsync(0, items.Length, context.CancellationToken, (index, cancellation) =>
        {
            var document = request.Documents[index];
            items[index] = Try(
                document, () => labeller.Label(document, $"documents[{index}]", requested, cancellation), context, cancellation);
            return ValueTask.CompletedTask;
        });
        return new ClassifyBatchResponse { Items = { items } };
    }

    public override async Task ClassifyStream(
        IAsyncStreamReader<ClassifyStreamRequest> requestStream,
        IServerStreamWriter<ClassifyStreamResponse> responseStream,
        ServerCallContext context)
    {
        var outcomes = requestStream.ReadAllAsync(context.CancellationToken).SelectInOrderAsync(
            limits.StreamInFlight,
            (request, cancellation) => Task.Run(() => Answer(request, context, cancellation), cancellation),
            context.CancellationToken);
        await foreach (var outcome in outcomes)
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

    private DocumentOutcome Answer(ClassifyStreamRequest request, ServerCallContext context, CancellationToken cancellation) =>
        Try(request.Document, () => labeller.Label(request.Document, request.Options, cancellation), context, cancellation);

    /// <summary>A document's labels, or why there are none; only cancellation ends the whole call.</summary>
    private DocumentOutcome Try(
        Document? document, Func<Prediction> label, ServerCallContext context, CancellationToken cancellation)
    {
        var outcome = new DocumentOutcome { DocumentId = document?.Id ?? "" };
        try
        {
            outcome.Prediction = label();
        }
#pragma warning disable CA1031 // One document's failure, whatever it is, must not fail the others.
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
#pragma warning restore CA1031
        {
            outcome.Error = failures.Of(failure, context.GetHttpContext().TraceIdentifier);
        }

        return outcome;
    }
}
