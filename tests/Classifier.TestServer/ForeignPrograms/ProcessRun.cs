namespace Classifier.TestServer.ForeignPrograms;

/// <summary>What a process left behind.</summary>
/// <param name="ExitCode">0 for success.</param>
/// <param name="Output">All it wrote to its standard output.</param>
/// <param name="Errors">All it wrote to its standard error.</param>
public sealed record ProcessRun(int ExitCode, string Output, string Errors)
{
    /// <summary>True when the exit code is 0.</summary>
    public bool Succeeded => ExitCode == 0;

    /// <summary>The lines of its output that are not empty.</summary>
    public IReadOnlyList<string> OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>All it wrote: what to show when it should have succeeded.</summary>
    public string Written => Output + Errors;
}
