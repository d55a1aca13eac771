using Classifier.TestServer.ForeignPrograms;

namespace Classifier.SharedData.Tests.Acceptance;

/// <summary>
/// The five seeds, as they are, through every way into the classifier: with all levels to choose among, and with the four that the first
/// users know.
/// </summary>
public sealed class SeedAcceptanceTests(SeedServer server, PythonStubs stubs) : IClassFixture<SeedServer>, IClassFixture<PythonStubs>
{
    private static readonly string[] FourLevels = ["ministry", "province", "district", "bloc"];

    [SharedDataTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Client_SeedsAsTheyAre_GetTheirLabels(bool amongFour)
    {
        var seeds = Seed.ReadAll();

        SeedVerdict.AssertRight(seeds, await server.ClassifyAsync(seeds, Levels(amongFour)));
    }

    [PythonSeedTheory]
    [InlineData(false)]
    [InlineData(true)]
    public Task PythonClient_SeedsAsTheyAre_GetTheirLabels(bool amongFour) =>
        AssertRightAndLikeTheServerAsync((seeds, levels) => PythonSeeds.ClassifyAsync(stubs, server.Grpc, seeds, levels), amongFour);

    [SharedDataTheory]
    [InlineData(false)]
    [InlineData(true)]
    public Task CommandLineClassify_SeedsAsTheyAre_SaysWhatTheServerSays(bool amongFour) =>
        AssertRightAndLikeTheServerAsync(CommandLine.ClassifyAsync, amongFour);

    [SharedDataTheory]
    [InlineData(false)]
    [InlineData(true)]
    public Task CommandLineBatch_SeedsAsTheyAre_SaysWhatTheServerSays(bool amongFour) =>
        AssertRightAndLikeTheServerAsync(CommandLine.BatchAsync, amongFour);

    [SharedDataFact]
    public async Task Client_FourLevelsToChooseAmong_NamesNoOther()
    {
        foreach (var answer in await server.ClassifyAsync(Seed.ReadAll(), FourLevels))
            Assert.Equal(FourLevels.Order(StringComparer.Ordinal), answer.Level.Ranked.Select(score => score.Label).Order(StringComparer.Ordinal));
    }

    private async Task AssertRightAndLikeTheServerAsync(
        Func<IReadOnlyList<Seed>, IReadOnlyCollection<string>, Task<IReadOnlyList<SeedAnswer>>> ask, bool amongFour)
    {
        var seeds = Seed.ReadAll();

        var answers = await ask(seeds, Levels(amongFour));

        var fromServer = await server.ClassifyAsync(seeds, Levels(amongFour));
        Assert.Equal(fromServer.Select(answer => answer.ToString()), answers.Select(answer => answer.ToString()));
        SeedVerdict.AssertRight(seeds, answers);
    }

    private static string[] Levels(bool amongFour) => amongFour ? FourLevels : [];
}
