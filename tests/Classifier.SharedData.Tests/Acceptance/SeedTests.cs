namespace Classifier.SharedData.Tests.Acceptance;

public sealed class SeedTests
{
    [SharedDataFact]
    public void ReadAll_LabelTable_NamesEverySeedThereIs()
    {
        var seeds = Seed.ReadAll();

        Assert.Equal(5, seeds.Count);
        Assert.Equal(SharedData.Files("seeds", "*.txt"), seeds.Select(seed => seed.Path));
    }
}
