using Classifier.Server.Limits;
using Wire = Classifier.Contracts.V1;

namespace Classifier.Server.Grpc.Requests;

/// <summary>Checks what concerns a batch as a whole; its documents are read one by one, later.</summary>
internal sealed class BatchReader(OptionsReader options, ServerLimits limits)
{
    /// <summary>The options for all documents.</summary>
    /// <exception cref="InvalidRequestException">An option breaks a rule, or there are too many documents or bytes, or none.</exception>
    public RequestedOptions Read(Wire.ClassifyBatchRequest request)
    {
        var violations = new Violations();
        var requested = options.Read(request.Options, "options", violations);
        if (request.Documents.Count == 0 || request.Documents.Count > limits.BatchItems)
            violations.Add("documents", $"has {request.Documents.Count} documents; must have 1 to {limits.BatchItems}");
        else if (limits.BatchBytes is { } most && request.Documents.Sum(DocumentReader.TextBytes) is var bytes && bytes > most)
            violations.Add("documents", $"has {bytes} bytes of UTF-8 in titles and bodies; at most {most} are allowed");
        violations.ThrowIfAny();
        return requested;
    }
}
