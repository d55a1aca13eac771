using Classifier.Modeling.Predictions;
using Classifier.Server.Grpc.Errors;
using Classifier.Server.Grpc.Requests;
using Classifier.Server.ModelHosting;
using Classifier.Server.ModelHosting.Metering;
using Classifier.Server.ModelHosting.Trials;
using Classifier.Server.Telemetry;
using Classifier.Text.Documents;

namespace Classifier.Server.Grpc;

/// <summary>Asks the model that is to answer; for callers who named none, that may be the challenger, or it is shown the document afterwards.</summary>
internal sealed class TrialledAnswers(
    DocumentTelemetry telemetry, Canary canary, ShadowQueue shadow, ModelMetrics metrics, ILogger<TrialledAnswers> log)
{
    /// <summary>The answer and the model that gave it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="requested">The caller's options.</param>
    /// <param name="isOne">Whether the document may have a model of its own; those of a batch all have one.</param>
    /// <param name="cancellation">Ends the work.</param>
    public (Prediction Prediction, HostedModel Model) Of(Document document, RequestedOptions requested, bool isOne, CancellationToken cancellation)
    {
        var (model, options) = (requested.Model, requested.Options);
        if (isOne && !requested.IsModelNamed && canary.Choose(document, options, model) is { } challenger
            && TryChallenger(challenger, document, options, cancellation) is { } tried)
            return (tried, challenger);
        var prediction = telemetry.Observe(document, options, model.Classifier, cancellation);
        if (!requested.IsModelNamed)
            shadow.Offer(document, options, model, prediction);
        return (prediction, model);
    }

    private Prediction? TryChallenger(HostedModel challenger, Document document, ClassifyOptions options, CancellationToken cancellation)
    {
        try
        {
            var prediction = telemetry.Observe(document, options, challenger.Classifier, cancellation);
            metrics.Canary("answered");
            return prediction;
        }
#pragma warning disable CA1031 // Whatever is wrong with the challenger, the champion can answer.
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
#pragma warning restore CA1031
        {
            metrics.Canary("failed");
            log.ChallengerFailed(challenger.FullName, FailureTrace.Of(failure));
            return null;
        }
    }
}
