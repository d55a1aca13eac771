namespace Classifier.Architecture.Tests.Repositories;

/// <summary>The outcome of a rule: one line for each offender, saying what to do.</summary>
internal static class Violations
{
    /// <summary>Fails with the whole list when it is not empty.</summary>
    public static void AssertNone(IEnumerable<string> violations)
    {
        var found = violations.ToList();
        Assert.True(found.Count == 0, $"{found.Count} broken:\n  " + string.Join("\n  ", found));
    }
}
