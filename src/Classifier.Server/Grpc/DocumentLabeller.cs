using Classifier.Server.Grpc.Replies;
using Classifier.Server.Grpc.Requests;
using Classifier.Server.Load;
using Classifier.Server.ModelHosting;
using Classifier.Server.Security.Callers;
using Classifier.Server.Security.Quotas;
using Classifier.Server.Telemetry;
using Wire = Classifier.Contracts.V1;

namespace Classifier.Server.Grpc;

/// <summary>Labels one document from the wire: read, ask the model, write.</summary>
internal sealed class DocumentLabeller(
    DocumentReader documents,
    OptionsReader options,
    DocumentAdmission admission,
    WorkQueue queue,
    TrialledAnswers answers,
    DocumentTelemetry telemetry,
    TimeProvider time)
{
    /// <summary>Labels the document of a call that has but one; every fault of it and its options is reported together, before it waits for its turn.</summary>
    /// <exception cref="DeniedException">The caller's credentials have come to an end.</exception>
    /// <exception cref="QuotaExceededException">The caller's quota is used up.</exception>
    /// <exception cref="InvalidRequestException">The document or an option breaks a rule.</exception>
    /// <exception cref="ModelNotReadyException">No model is loaded yet.</exception>
    /// <exception cref="ModelNotFoundException">The options name an unknown model.</exception>
    /// <exception cref="OverloadedException">The server has too much work.</exception>
    public async Task<Wire.Prediction> LabelAsync(Wire.Document? document, Wire.ClassifyOptions? asked, CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        var (read, requested) = Read(document, asked);
        using var slot = await queue.EnterAsync(cancellation);
        return Label(read, requested, isOne: true, slot.Waited, () => time.GetElapsedTime(started), cancellation);
    }

    /// <summary>Labels a document that has its turn, under its own options; every fault of both is reported together.</summary>
    /// <exception cref="DeniedException">The caller's credentials have come to an end.</exception>
    /// <exception cref="QuotaExceededException">The caller's quota is used up.</exception>
    /// <exception cref="InvalidRequestException">The document or an option breaks a rule.</exception>
    /// <exception cref="ModelNotReadyException">No model is loaded yet.</exception>
    /// <exception cref="ModelNotFoundException">The options name an unknown model.</exception>
    public Wire.Prediction Label(Wire.Document? document, Wire.ClassifyOptions? asked, WorkSlot slot, CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        var (read, requested) = Read(document, asked);
        return Label(read, requested, isOne: true, slot.Waited, () => slot.Waited + time.GetElapsedTime(started), cancellation);
    }

    /// <summary>Labels a document that has its turn, under options that were read before.</summary>
    /// <exception cref="DeniedException">The caller's credentials have come to an end.</exception>
    /// <exception cref="QuotaExceededException">The caller's quota is used up.</exception>
    /// <exception cref="InvalidRequestException">The document breaks a rule.</exception>
    public Wire.Prediction Label(
        Wire.Document? document, string path, RequestedOptions requested, WorkSlot slot, CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        admission.Admit();
        var violations = new Violations();
        var read = documents.Read(document, path, requested.Truncate, violations);
        violations.ThrowIfAny();
        return Label(read, requested, isOne: false, slot.Waited, () => slot.Waited + time.GetElapsedTime(started), cancellation);
    }

    private (RequestedDocument Document, RequestedOptions Options) Read(Wire.Document? document, Wire.ClassifyOptions? asked)
    {
        admission.Admit();
        var violations = new Violations();
        var requested = options.Read(asked, "options", violations);
        var read = documents.Read(document, "document", requested.Truncate, violations);
        violations.ThrowIfAny();
        return (read, requested);
    }

    private Wire.Prediction Label(
        RequestedDocument document, RequestedOptions requested, bool isOne, TimeSpan waited, Func<TimeSpan> total, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        telemetry.Waited(waited);
        var (prediction, model) = answers.Of(document.Document, requested, isOne, cancellation);
        return PredictionWriter.Write(document, prediction, model.Classifier.Info, requested.Alternatives, waited, total());
    }
}
