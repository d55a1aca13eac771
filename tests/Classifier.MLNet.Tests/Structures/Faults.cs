namespace Classifier.MLNet.Tests.Structures;

/// <summary>What was found wrong so far.</summary>
internal sealed class Faults
{
    private readonly List<string> _all = [];

    public IReadOnlyList<string> All => _all;

    public void Add(string where, string what) => _all.Add($"{where}: {what}");
}
