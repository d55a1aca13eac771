namespace Classifier.SharedData.Tests;

/// <summary>A test with cases that needs <see cref="SharedData"/>; skipped for <see cref="SharedData.SkipReason"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataTheoryAttribute : TheoryAttribute
{
    /// <summary>Skips the test when the data is missing.</summary>
    public SharedDataTheoryAttribute() => Skip = SharedData.SkipReason;
}
