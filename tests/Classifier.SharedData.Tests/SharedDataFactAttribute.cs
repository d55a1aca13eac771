namespace Classifier.SharedData.Tests;

/// <summary>A test that needs <see cref="SharedData"/>; skipped for <see cref="SharedData.SkipReason"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    /// <summary>Skips the test when the data is missing.</summary>
    public SharedDataFactAttribute() => Skip = SharedData.SkipReason;
}
