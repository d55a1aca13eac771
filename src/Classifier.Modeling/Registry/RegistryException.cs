namespace Classifier.Modeling.Registry;

/// <summary>The registry is not as it must be, or something is refused; the message lists every reason.</summary>
/// <param name="path">The folder or file it is about.</param>
/// <param name="faults">All reasons; not empty.</param>
public sealed class RegistryException(string path, IReadOnlyList<string> faults)
    : Exception($"{path}:\n  {string.Join("\n  ", faults)}")
{
    /// <summary>All reasons.</summary>
    public IReadOnlyList<string> Faults { get; } = faults;
}
