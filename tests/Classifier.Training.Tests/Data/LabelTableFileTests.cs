using Classifier.Training.Data;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Data;

public sealed class LabelTableFileTests : IDisposable
{
    private const string Header = "id\tlevel\talternatives\tconfidence\tdecided_by\tdate\n";

    private readonly TemporaryFolder _folder = new();

    private string Table => _folder["labels.tsv"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Put_NewRows_AreOnDiskAtOnce()
    {
        using var file = Open();

        Assert.Equal(Header, OnDisk);
        file.Put(Cells("0a", "commune"));
        Assert.Equal($"{Header}0a\tcommune\t-\t-\tme\t2026-11-22\n", OnDisk);
        file.Put(Cells("0b", "province"));
        Assert.EndsWith("0b\tprovince\t-\t-\tme\t2026-11-22\n", OnDisk, StringComparison.Ordinal);
    }

    [Fact]
    public void Put_LastRowAgain_TakesItsPlaceWhetherLongerOrShorter()
    {
        using var file = Open();
        file.Put(Cells("0a", "commune"));
        file.Put(Cells("0b", "ministry"));

        file.Put(Cells("0b", "x"));
        Assert.EndsWith("2026-11-22\n0b\tx\t-\t-\tme\t2026-11-22\n", OnDisk, StringComparison.Ordinal);
        file.Put(Cells("0b", "a-very-long-label"));
        Assert.EndsWith("2026-11-22\n0b\ta-very-long-label\t-\t-\tme\t2026-11-22\n", OnDisk, StringComparison.Ordinal);
        file.Put(Cells("0c", "commune"));
        Assert.Equal(["0a", "0b", "0c"], Ids);
    }

    [Fact]
    public void Put_EarlierRow_KeepsItsPlaceAndOtherCells()
    {
        _folder.Write("labels.tsv", "id\tnote\tlevel\talternatives\tconfidence\tdecided_by\tdate\n"
            + "0a\tseen twice\tcommune\t-\t1\tan\t2025-01-01\n0b\t-\tx\t-\t-\t-\t-\n");
        using var file = Open();

        file.Put(Cells("0a", "province"));

        Assert.Equal("0a\tseen twice\tprovince\t-\t1\tme\t2026-11-22", OnDisk.Split('\n')[1]);
        Assert.Equal(["0a", "0b"], Ids);
        file.Put(Cells("0c", "commune"));
        Assert.Equal(["0a", "0b", "0c"], Ids);
    }

    [Theory]
    [InlineData("0a", "0b", "0c")]
    [InlineData("0c", "0a", "0b")]
    public void Remove_AnyRow_LeavesTheOthers(string removed, params string[] left)
    {
        using var file = Open();
        foreach (var id in (string[])["0a", "0b", "0c"])
            file.Put(Cells(id, "commune"));

        file.Remove(removed);
        Assert.Equal(left, Ids);
        file.Put(Cells("0d", "commune"));
        Assert.Equal([.. left, "0d"], Ids);
    }

    [Theory]
    [InlineData("0b\tprov", true)]
    [InlineData("0b\tprovince\t-\t3\tme\t2026-1", true)]
    [InlineData("0b\tprovince\t-\t3\tme\t2026-11-22", false)]
    public void Open_LastLineWithoutLineFeed_IsCutOffUnlessWhole(string last, bool isCutOff)
    {
        _folder.Write("labels.tsv", $"{Header}0a\tcommune\t-\t3\tme\t2026-11-22\n{last}");

        using var file = Open();

        Assert.Equal(isCutOff ? last : null, file.CutOff);
        file.Put(Cells("0c", "commune"));
        Assert.Equal(isCutOff ? ["0a", "0c"] : ["0a", "0b", "0c"], Ids);
    }

    [Fact]
    public void Open_TableWithByteOrderMarkAndCarriageReturns_CanBeAddedTo()
    {
        File.WriteAllText(Table, "\uFEFFid\tlevel\r\n0a\tcommune\r\n");
        using var file = Open();

        file.Put(Cells("0b", "commune"));

        Assert.Equal(["0a", "0b"], LabelTable.Read(Table, ["level"]).Select(r => r.Id));
    }

    [Fact]
    public void Open_TableInUse_IsRefused()
    {
        using var first = Open();

        var fault = Assert.Throws<IOException>(() => Open());

        Assert.Contains("somebody else is working on it", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0a")]
    [InlineData("0b")]
    [InlineData("0c")]
    public void Put_TableChangedByAnother_IsRefusedAndNothingIsLost(string id)
    {
        using var file = Open();
        file.Put(Cells("0a", "commune"));
        file.Put(Cells("0b", "commune"));
        File.AppendAllText(Table, "0z\tprovince\t-\t3\tyou\t2026-11-22\n");

        Assert.Throws<IOException>(() => file.Put(Cells(id, "province")));

        Assert.Equal(["0a", "0b", "0z"], Ids);
    }

    [Fact]
    public void Open_OtherTable_IsLeftAlone()
    {
        _folder.Write("labels.tsv", "id\tstart\n0a\t1\n");

        var fault = Assert.Throws<DataException>(() => Open());

        Assert.Equal("line 1: there is no column 'level'", Assert.Single(fault.Faults));
        Assert.Equal("id\tstart\n0a\t1\n", OnDisk);
    }

    [Fact]
    public void Put_TabsAndLineEndsInACell_BecomeSpaces()
    {
        using var file = Open();

        file.Put(new Dictionary<string, string> { ["id"] = "0a", ["level"] = "x", ["decided_by"] = "a\tb\nc" });

        Assert.EndsWith("0a\tx\t-\t-\ta b c\t-\n", OnDisk, StringComparison.Ordinal);
    }

    private string OnDisk => File.ReadAllText(Table);

    private IEnumerable<string> Ids => LabelTable.Read(Table, ["level"]).Select(r => r.Id);

    private LabelTableFile Open() => LabelTableFile.Open(Table, Header.TrimEnd('\n').Split('\t'), ["level"]);

    private static Dictionary<string, string> Cells(string id, string level) =>
        new() { ["id"] = id, ["level"] = level, ["decided_by"] = "me", ["date"] = "2026-11-22" };
}
