using Classifier.TestServer.ForeignPrograms;

namespace Classifier.SharedData.Tests.Acceptance;

/// <summary>A test with cases that needs <see cref="SharedData"/> and Python; skipped where either is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PythonSeedTheoryAttribute : TheoryAttribute
{
    /// <summary>Skips the test when the data or Python's gRPC packages are missing.</summary>
    public PythonSeedTheoryAttribute() => Skip = SharedData.SkipReason ?? PythonStubs.SkipReason;
}
