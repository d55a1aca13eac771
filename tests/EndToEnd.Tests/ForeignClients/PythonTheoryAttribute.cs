using Classifier.TestServer.ForeignPrograms;

namespace Classifier.EndToEnd.Tests.ForeignClients;

/// <summary>Skips where Python with grpcio and grpc_tools is not installed; in CI its absence is a failure.</summary>
internal sealed class PythonTheoryAttribute : TheoryAttribute
{
    public PythonTheoryAttribute() => Skip = PythonStubs.SkipReason;
}
