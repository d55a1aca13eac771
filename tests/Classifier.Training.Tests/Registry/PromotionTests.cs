using Classifier.Modeling.Bundles;
using Classifier.Modeling.Registry;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Registry;

public sealed class PromotionTests : IDisposable
{
    private readonly TinyRegistry _registry = new();

    public PromotionTests() => _registry.Add("1.0.0", TinyRegistry.Figures(level: 0.9, topic: 0.8));

    public void Dispose() => _registry.Dispose();

    [Fact]
    public void To_FirstVersion_IsMovedAndRecorded()
    {
        _registry.Promote("1.0.0", why: "the first");

        Assert.Equal("1.0.0", _registry.Of("champion"));
        var entry = Assert.Single(HistoryFile.Read(_registry.Folder));
        Assert.Equal(("tester", "promote", "champion", null, "1.0.0", "the first"), (entry.Who, entry.Action, entry.Alias, entry.From, entry.To, entry.Why));
        Assert.InRange(DateTimeOffset.UtcNow - entry.Time, TimeSpan.Zero, TimeSpan.FromMinutes(5));
        Assert.Equal("1.0.0", ModelBundle.Load(_registry.Folder + "@champion").Info.Version);
    }

    [Fact]
    public void To_WorseBeyondTheMargin_IsRefusedForEveryReasonAndChangesNothing()
    {
        _registry.Add("1.1.0", TinyRegistry.Figures(level: 0.8899, topic: 0.5));
        _registry.Promote("1.0.0");
        var before = File.ReadAllText(Path.Combine(_registry.Folder, HistoryFile.Name));

        var refusal = Assert.Throws<RegistryException>(() => _registry.Promote("1.1.0", why: "a reason alone is not enough"));

        Assert.Equal(5, refusal.Faults.Count);
        Assert.Equal("level: accuracy on dev (100 documents) is 0.8899, 0.0101 below the 0.9000 of 1.0.0; 0.0100 is allowed", refusal.Faults[0]);
        Assert.StartsWith("topic: macro_f1 on dev (100 documents) is 0.5000", refusal.Faults[3], StringComparison.Ordinal);
        Assert.Contains("--force", refusal.Faults[4], StringComparison.Ordinal);
        Assert.Equal("1.0.0", _registry.Of("champion"));
        Assert.Equal(before, File.ReadAllText(Path.Combine(_registry.Folder, HistoryFile.Name)));
    }

    [Fact]
    public void To_WorseWithinTheMargin_IsMoved()
    {
        _registry.Add("1.1.0", TinyRegistry.Figures(level: 0.89, topic: 0.79));
        _registry.Promote("1.0.0");

        var entry = _registry.Promote("1.1.0");

        Assert.Equal("1.1.0", _registry.Of("champion"));
        Assert.Equal(new ComparedFigure("level", "accuracy", "dev", 100, 0.9, 0.89), entry.Figures[0]);
        Assert.Equal(4, entry.Figures.Count);
    }

    [Fact]
    public void To_WorseAndForced_RecordsWhatSpokeAgainstIt()
    {
        _registry.Add("1.1.0", TinyRegistry.Figures(level: 0.5, topic: 0.8));
        _registry.Promote("1.0.0");

        _registry.Promote("1.1.0", isForced: true, why: "the old one has a leak");

        Assert.Equal("1.1.0", _registry.Of("champion"));
        var entry = HistoryFile.Read(_registry.Folder)[1];
        Assert.Equal(("1.0.0", "the old one has a leak", 2), (entry.From, entry.Why, entry.Overruled.Count));
        Assert.Equal((0.9, 0.5), (entry.Figures[0].From, entry.Figures[0].To));
    }

    [Theory]
    [InlineData("topic.zip")]
    [InlineData("golden.jsonl")]
    public void To_CorruptVersion_IsRefusedEvenIfForced(string name)
    {
        _registry.Add("1.1.0", TinyRegistry.Figures(level: 1, topic: 1));
        _registry.Corrupt("1.1.0", name);
        _registry.Promote("1.0.0");

        var refusal = Assert.Throws<RegistryException>(() => _registry.Promote("1.1.0", isForced: true, why: "whatever"));

        Assert.Contains($"{name} does not have the hash", Assert.Single(refusal.Faults), StringComparison.Ordinal);
        Assert.Equal("1.0.0", _registry.Of("champion"));
    }

    [Fact]
    public void To_VersionThatIsNotThere_NamesThose()
    {
        var refusal = Assert.Throws<RegistryException>(() => _registry.Promote("9.9.9"));

        Assert.Contains("no version '9.9.9', but 1.0.0", refusal.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_registry.Folder, HistoryFile.Name)));
    }

    [Fact]
    public void To_PresentVersionGone_IsRefusedUntilForced()
    {
        _registry.Add("1.1.0", TinyRegistry.Figures(level: 0.9, topic: 0.8));
        _registry.Promote("1.0.0");
        Directory.Delete(_registry["1.0.0"], recursive: true);

        var refusal = Assert.Throws<RegistryException>(() => _registry.Promote("1.1.0"));

        Assert.Contains("nothing to compare it with", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("1.1.0", _registry.Promote("1.1.0", isForced: true, why: "it was deleted").To);
    }

    [Fact]
    public void To_AnotherAlias_LeavesTheChampionAlone()
    {
        _registry.Add("1.1.0", TinyRegistry.Figures(level: 0.1, topic: 0.1));
        _registry.Promote("1.0.0");

        _registry.Promote("1.1.0", alias: "challenger");

        Assert.Equal(("1.0.0", "1.1.0"), (_registry.Of("champion"), _registry.Of("challenger")));
        Assert.Throws<RegistryException>(() => _registry.Promote("1.1.0", alias: "challenger"));
    }

    [Fact]
    public void Back_Repeated_GoesFurtherBackAndThenRefuses()
    {
        _registry.Add("1.1.0", TinyRegistry.Figures(level: 0.9, topic: 0.8));
        _registry.Add("1.2.0", TinyRegistry.Figures(level: 0.9, topic: 0.8));
        foreach (var version in new[] { "1.0.0", "1.1.0", "1.2.0" })
            _registry.Promote(version);
        _registry.Promote("1.2.0", alias: "challenger");

        Assert.Equal(("1.2.0", "1.1.0"), (_registry.Rollback() is var first ? first.From : null, first.To));
        Assert.Equal("1.1.0", _registry.Of("champion"));
        Assert.Equal("1.0.0", _registry.Rollback().To);
        Assert.Contains("nothing else than 1.0.0", Assert.Throws<RegistryException>(() => _registry.Rollback()).Message, StringComparison.Ordinal);
        _registry.Promote("1.2.0");
        Assert.Equal("1.0.0", _registry.Rollback().To);
        Assert.Equal("1.2.0", _registry.Of("challenger"));
    }

    [Fact]
    public void Back_PreviousVersionCorrupt_IsRefused()
    {
        _registry.Add("1.1.0", TinyRegistry.Figures(level: 0.9, topic: 0.8));
        _registry.Promote("1.0.0");
        _registry.Promote("1.1.0");
        _registry.Corrupt("1.0.0");

        Assert.Throws<RegistryException>(() => _registry.Rollback());

        Assert.Equal("1.1.0", _registry.Of("champion"));
    }

    [Fact]
    public void Back_AliasMovedByHand_IsRefused()
    {
        _registry.Add("1.1.0", TinyRegistry.Figures(level: 0.9, topic: 0.8));
        _registry.Promote("1.0.0");
        ModelAliases.Read(_registry.Folder).With("champion", "1.1.0").Write(_registry.Folder);

        Assert.Contains("does not say so", Assert.Throws<RegistryException>(() => _registry.Rollback()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Back_NoSuchAlias_IsRefused() => Assert.Contains("no alias 'champion'", Assert.Throws<RegistryException>(() => _registry.Rollback()).Message, StringComparison.Ordinal);
}
