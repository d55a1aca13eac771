using Classifier.Modeling.Registry;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Registry;

public sealed class HistoryFileTests : IDisposable
{
    private static readonly HistoryEntry Entry = new(DateTimeOffset.UnixEpoch, "tester", HistoryEntry.Publish, "1.0.0") { Why = "bởi vì" };

    private readonly TemporaryFolder _folder = new();

    private string File => _folder[HistoryFile.Name];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Add_Entries_AreLinesAfterEachOther()
    {
        HistoryFile.Add(_folder.Path, _ => Entry, _ => { });
        HistoryFile.Add(_folder.Path, before => Entry with { To = $"1.{before.Count}.0" }, _ => { });

        Assert.Equal(["1.0.0", "1.1.0"], HistoryFile.Read(_folder.Path).Select(e => e.To));
        Assert.StartsWith(
            """{"time":"1970-01-01T00:00:00+00:00","who":"tester","action":"publish","to":"1.0.0","why":"bởi vì",""",
            System.IO.File.ReadLines(File).First(), StringComparison.Ordinal);
    }

    [Fact]
    public void Add_WorkFails_TakesTheEntryBack()
    {
        HistoryFile.Add(_folder.Path, _ => Entry, _ => { });
        var before = System.IO.File.ReadAllBytes(File);

        Assert.Throws<InvalidOperationException>(() => HistoryFile.Add(_folder.Path, _ => Entry, _ => throw new InvalidOperationException()));

        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void Add_WhileAnotherDoes_IsRefused()
    {
        HistoryFile.Add(_folder.Path, _ => Entry, _ => Assert.Throws<IOException>(() => HistoryFile.Add(_folder.Path, _ => Entry, _ => { })));

        Assert.Single(HistoryFile.Read(_folder.Path));
    }

    [Fact]
    public void Read_BadLines_AreAllListed()
    {
        HistoryFile.Add(_folder.Path, _ => Entry, _ => { });
        System.IO.File.AppendAllText(File, "{\n\nnull\n");

        Assert.Equal(["line 2", "line 4"], Assert.Throws<RegistryException>(() => HistoryFile.Read(_folder.Path)).Faults.Select(f => f[..6]));
    }
}
