namespace Classifier.Server.Grpc.Requests;

/// <summary>Collects what is wrong with a request, so that the caller learns all of it at once.</summary>
internal sealed class Violations
{
    private readonly List<Violation> _found = [];

    /// <summary>Notes a broken rule.</summary>
    /// <param name="field">Path from the request message, in proto names.</param>
    /// <param name="description">What is wrong and what would be right.</param>
    public void Add(string field, string description) => _found.Add(new Violation(field, description));

    /// <exception cref="InvalidRequestException">Something was noted.</exception>
    public void ThrowIfAny()
    {
        if (_found.Count > 0)
            throw new InvalidRequestException(_found);
    }
}
