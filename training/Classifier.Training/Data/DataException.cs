namespace Classifier.Training.Data;

/// <summary>Training data that cannot be used; the message lists every fault with its line, up to a limit.</summary>
public sealed class DataException(string path, IReadOnlyList<string> faults)
    : Exception($"{path}: {(faults.Count == 1 ? "1 fault" : $"{faults.Count} faults")}\n  {string.Join("\n  ", faults.Take(Shown))}{(faults.Count > Shown ? "\n  …" : "")}")
{
    private const int Shown = 50;

    /// <summary>All faults.</summary>
    public IReadOnlyList<string> Faults { get; } = faults;
}
