using Classifier.Contracts.V1;
using Classifier.Server.Grpc.Errors;

namespace Classifier.Server.Grpc;

/// <summary>Says what became of one document among many.</summary>
internal sealed class DocumentOutcomes(FailureReport failures)
{
    /// <summary>A document's labels, or why there are none; only cancellation ends the whole call.</summary>
    /// <param name="document">As it came.</param>
    /// <param name="label">Labels it.</param>
    /// <param name="requestId">What the log is to name the call by.</param>
    /// <param name="cancellation">The call's.</param>
    public DocumentOutcome Of(Document? document, Func<Prediction> label, string requestId, CancellationToken cancellation)
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
            outcome.Error = failures.Of(failure, requestId);
        }

        return outcome;
    }
}
