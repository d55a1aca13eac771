using Classifier.Server.Grpc.Replies;
using Classifier.Server.Grpc.Requests;
using Classifier.Server.ModelHosting;
using Classifier.Server.Security.Callers;
using Classifier.Server.Security.Quotas;
using Wire = Classifier.Contracts.V1;

namespace Classifier.Server.Grpc;

/// <summary>Labels one document from the wire: read, ask the model, write.</summary>
internal sealed class DocumentLabeller(DocumentReader documents, OptionsReader options, DocumentAdmission admission, TimeProvider time)
{
    /// <summary>Labels a document under its own options; every fault of both is reported together.</summary>
    /// <exception cref="InvalidRequestException">The document or an option breaks a rule.</exception>
    /// <exception cref="ModelNotReadyException">No model is loaded yet.</exception>
    /// <exception cref="ModelNotFoundException">The options name an unknown model.</exception>
    /// <exception cref="DeniedException">The caller's credentials have come to an end.</exception>
    /// <exception cref="QuotaExceededException">The caller's quota is used up.</exception>
    public Wire.Prediction Label(Wire.Document? document, Wire.ClassifyOptions? asked, CancellationToken cancellation)
    {
        var violations = new Violations();
        var requested = options.Read(asked, "options", violations);
        return Label(document, "document", requested, violations, cancellation);
    }

    /// <summary>Labels a document under options that were read before.</summary>
    /// <exception cref="InvalidRequestException">The document breaks a rule.</exception>
    public Wire.Prediction Label(
        Wire.Document? document, string path, RequestedOptions requested, CancellationToken cancellation) =>
        Label(document, path, requested, new Violations(), cancellation);

    private Wire.Prediction Label(
        Wire.Document? document, string path, RequestedOptions requested, Violations violations, CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        admission.Admit();
        var read = documents.Read(document, path, violations);
        violations.ThrowIfAny();
        cancellation.ThrowIfCancellationRequested();

        var classifier = requested.Model.Classifier;
        var prediction = classifier.Classify(read, requested.Options, cancellation);
        return PredictionWriter.Write(
            read.Id ?? "", prediction, classifier.Info, requested.Alternatives, time.GetElapsedTime(started));
    }
}
