namespace Classifier.Training.Runs;

/// <summary>A run that cannot be read, begun or gone on with; the message lists every fault.</summary>
public sealed class RunException(string run, IReadOnlyList<string> faults) : Exception($"{run}: {string.Join("; ", faults)}")
{
    /// <summary>All faults.</summary>
    public IReadOnlyList<string> Faults { get; } = faults;
}
