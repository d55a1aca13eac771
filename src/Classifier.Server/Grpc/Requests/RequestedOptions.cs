using Classifier.Modeling.Predictions;
using Classifier.Server.ModelHosting;

namespace Classifier.Server.Grpc.Requests;

/// <summary>A caller's options, checked against the model that will answer.</summary>
/// <param name="Model">The model that answers.</param>
/// <param name="Options">What concerns the model.</param>
/// <param name="Alternatives">How many labels to list after the best: 0 or more.</param>
/// <param name="Truncate">Whether to cut a document that is too long, and not to refuse it.</param>
internal sealed record RequestedOptions(HostedModel Model, ClassifyOptions Options, int Alternatives, bool Truncate)
{
    /// <summary>Whether the caller named the model; such a request takes part in no trial of another.</summary>
    public bool IsModelNamed { get; init; }
}
