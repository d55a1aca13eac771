using Classifier.Training.Data;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Data;

public sealed class LabelTableTests : IDisposable
{
    private const string Header = "id\tlevel\ttopic\tsecond_topic\talternatives\tconfidence";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_CompleteRow_TakesLabelsAndArguableOnes()
    {
        var row = Assert.Single(Read($"{Header}\n0a\tcommune\thealth\tjustice\tlevel:province,topic:justice,topic:other,mood:good\t3\n"));

        Assert.Equal("0a", row.Id);
        Assert.Equal(("commune", "health"), (row.Labels["level"], row.Labels["topic"]));
        Assert.Equal(["province"], row.Arguable["level"]);
        Assert.Equal(["justice", "other"], row.Arguable["topic"]);
        Assert.Equal(3, row.Confidence);
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("2", 2)]
    [InlineData("-", 3)]
    public void Read_Confidence_IsSureWhenNotSaid(string cell, int expected)
    {
        Assert.Equal(expected, Assert.Single(Read($"{Header}\n0a\tcommune\thealth\t-\t-\t{cell}\n")).Confidence);
    }

    [Fact]
    public void Read_Hyphens_StandForNothing()
    {
        var row = Assert.Single(Read($"{Header}\r\n0a\t-\thealth\t-\t-\t-\r\n\r\n"));

        Assert.Equal([new("topic", "health")], row.Labels);
        Assert.All(row.Arguable.Values, Assert.Empty);
    }

    [Theory]
    [InlineData("", "line 1: there is no column 'level'")]
    [InlineData("id\tlevel\n", "line 1: there is no column 'topic'")]
    [InlineData("id\tlevel\ttopic\tlevel\n", "line 1: column 'level' stands twice")]
    [InlineData(Header + "\n0a\tcommune\n", "line 2: 2 cells, not 6")]
    [InlineData(Header + "\n0a\ta\tb\t-\t-\t1\n0a\ta\tb\t-\t-\t1", "line 3: id 0a stands twice")]
    [InlineData(Header + "\n0a\ta\tb\t-\t-\t4", "line 2: confidence '4' is not 1, 2 or 3")]
    [InlineData(Header + "\n0a\ta\tb\t-\tprovince\t1", "line 2: alternative 'province' is not head:label")]
    public void Read_BadTable_NamesTheLine(string table, string expected)
    {
        Assert.Equal(expected, Assert.Throws<DataException>(() => Read(table)).Faults[0]);
    }

    [Fact]
    public void Read_NoSuchFile_IsADataFault()
    {
        Assert.Throws<DataException>(() => LabelTable.Read(_folder["absent"], ["level"]));
    }

    [Theory]
    [InlineData("0a\tcommune\thealth\tjustice\tlevel:province,topic:other\t2")]
    [InlineData("0a\tcommune\t-\t-\t-\t3")]
    public void Cells_OfARowThatWasRead_SayTheSame(string line)
    {
        var columns = Header.Split('\t');
        var row = Assert.Single(Read($"{Header}\n{line}\n"));

        Assert.Equal(line + "\n", LabelLines.Format(columns, LabelTable.Cells(row, columns, ["level", "topic"])));
    }

    private IReadOnlyList<LabelTable.Row> Read(string table) => LabelTable.Read(_folder.Write("labels.tsv", table), ["level", "topic"]);
}
