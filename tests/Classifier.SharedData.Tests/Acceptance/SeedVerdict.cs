namespace Classifier.SharedData.Tests.Acceptance;

/// <summary>Compares answers with the labels that the seeds must get.</summary>
internal static class SeedVerdict
{
    /// <summary>Fails with a line for each seed whose level, next level or topic is another: its file, the labels due, and the answer.</summary>
    public static void AssertRight(IReadOnlyList<Seed> seeds, IReadOnlyList<SeedAnswer> answers)
    {
        Assert.Equal(seeds.Select(seed => seed.Path), answers.Select(answer => answer.Id));
        string[] wrong = [.. seeds.Zip(answers).Where(pair => !IsRight(pair.First, pair.Second)).Select(pair => $"due: {Due(pair.First)}\ngot: {pair.Second}")];
        Assert.True(wrong.Length == 0, $"{wrong.Length} of {seeds.Count} seeds are labelled wrong\n{string.Join('\n', wrong)}");
    }

    private static bool IsRight(Seed seed, SeedAnswer answer) =>
        answer.Level.Ranked[0].Label == seed.Level
        && (seed.NextLevel is null || answer.Level.Ranked[1].Label == seed.NextLevel)
        && answer.Topic.Ranked[0].Label == seed.Topic;

    private static string Due(Seed seed) =>
        $"{seed.Name}: level {seed.Level}{(seed.NextLevel is null ? "" : $", {seed.NextLevel} next")}; topic {seed.Topic}";
}
