namespace Classifier.EndToEnd.Tests.ForeignClients;

/// <summary>Skips where Python with grpcio and grpc_tools is not installed; in CI its absence is a failure.</summary>
internal sealed class PythonTheoryAttribute : TheoryAttribute
{
    private static readonly bool Missing = Environment.GetEnvironmentVariable("CI") != "true"
        && !ForeignProcess.Succeeds(PythonClient.Interpreter, "-c", "import grpc, grpc_tools");

    public PythonTheoryAttribute()
    {
        if (Missing)
            Skip = "Needs Python with grpcio and grpc_tools: apt-get install python3-grpcio python3-grpc-tools";
    }
}
