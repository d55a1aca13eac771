namespace Classifier.SharedData.Tests;

/// <summary>
/// A test that needs <see cref="SharedData"/>. It is skipped where the data is missing, except under continuous integration
/// (<c>CI=true</c>), where missing data must fail.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    /// <summary>Skips the test when the data is missing.</summary>
    public SharedDataFactAttribute()
    {
        if (!SharedData.Exists && !string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase))
            Skip = "needs ../shared/data, not found";
    }
}
