using Classifier.Server.Grpc.Replies;
using Classifier.Server.Grpc.Requests;
using Classifier.Server.ModelHosting;
using Wire = Classifier.Contracts.V1;

namespace Classifier.Server.Grpc;

/// <summary>Labels one document from the wire: read, ask the model, write.</summary>
internal sealed class DocumentLabeller(DocumentReader documents, OptionsReader options, TrialledAnswers answers, TimeProvider time)
{
    /// <summary>Labels a document under its own options; every fault of both is reported together.</summary>
    /// <exception cref="InvalidRequestException">The document or an option breaks a rule.</exception>
    /// <exception cref="ModelNotReadyException">No model is loaded yet.</exception>
    /// <exception cref="ModelNotFoundException">The options name an unknown model.</exception>
    public Wire.Prediction Label(Wire.Document? document, Wire.ClassifyOptions? asked, CancellationToken cancellation)
    {
        var violations = new Violations();
        var requested = options.Read(asked, "options", violations);
        return Label(document, "document", requested, isOne: true, violations, cancellation);
    }

    /// <summary>Labels one of several documents that the same model answers, under options that were read before.</summary>
    /// <exception cref="InvalidRequestException">The document breaks a rule.</exception>
    public Wire.Prediction Label(
        Wire.Document? document, string path, RequestedOptions requested, CancellationToken cancellation) =>
        Label(document, path, requested, isOne: false, new Violations(), cancellation);

    private Wire.Prediction Label(
        Wire.Document? document, string path, RequestedOptions requested, bool isOne, Violations violations, CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        var read = documents.Read(document, path, violations);
        violations.ThrowIfAny();
        cancellation.ThrowIfCancellationRequested();

        var (prediction, model) = answers.Of(read, requested, isOne, cancellation);
        return PredictionWriter.Write(
            read.Id ?? "", prediction, model.Classifier.Info, requested.Alternatives, time.GetElapsedTime(started));
    }
}
