using Classifier.Training.Runs;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Runs;

public sealed class RunCatalogTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public RunCatalogTests()
    {
        Add("b", "20250102-000000-aaaaaa", 2);
        Add("a", "20250103-000000-bbbbbb", 3);
        Add("a", "20250101-000000-cccccc", 1);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void List_SeveralNames_GoesByTime()
    {
        var catalog = new RunCatalog(_folder.Path);

        Assert.Equal([1, 2, 3], catalog.List(null, Assert.Fail).Select(r => r.Record.Seed));
        Assert.Equal([1, 3], catalog.List("a", Assert.Fail).Select(r => r.Record.Seed));
        Assert.Empty(new RunCatalog(_folder["absent"]).List(null, Assert.Fail));
    }

    [Theory]
    [InlineData("20250103-000000-bbbbbb", 3)]
    [InlineData("20250102", 2)]
    public void Find_IdOrItsBeginning_IsFound(string reference, int expected) =>
        Assert.Equal(expected, new RunCatalog(_folder.Path).Find(reference).ReadRecord().Seed);

    [Fact]
    public void Find_Folder_IsFoundWhereverItIs() =>
        Assert.Equal(2, new RunCatalog("nowhere").Find(_folder[Path.Combine("b", "20250102-000000-aaaaaa")]).ReadRecord().Seed);

    [Theory]
    [InlineData("2025010", "20250101-000000-cccccc")]
    [InlineData("2026", "there is no such run")]
    public void Find_NoneOrSeveral_SaysSo(string reference, string expected) =>
        Assert.Contains(expected, Assert.Throws<RunException>(() => new RunCatalog(_folder.Path).Find(reference)).Message, StringComparison.Ordinal);

    private void Add(string name, string id, int day)
    {
        var run = new RunFolder(_folder[Path.Combine(name, id)]);
        Directory.CreateDirectory(run.Path);
        var started = new DateTimeOffset(2025, 1, day, 0, 0, 0, TimeSpan.Zero);
        RunFolder.Write(run.Record, new RunRecord(id, name, RunStatus.Finished, started, started, "", "", "", "", 1, 0, day, []));
    }
}
