namespace Classifier.Server.Grpc.Requests;

/// <summary>A request breaks rules of the API.</summary>
internal sealed class InvalidRequestException(IReadOnlyList<Violation> violations) : Exception(Describe(violations))
{
    /// <summary>All of them; at least one.</summary>
    public IReadOnlyList<Violation> Violations { get; } = violations;

    private static string Describe(IReadOnlyList<Violation> violations) =>
        $"{violations[0].Field}: {violations[0].Description}"
        + (violations.Count == 1 ? "" : $" ({violations.Count - 1} more in the error details)");
}
