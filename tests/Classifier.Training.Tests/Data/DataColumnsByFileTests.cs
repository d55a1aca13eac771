using Classifier.Training.Data;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Data;

public sealed class DataColumnsByFileTests : IDisposable
{
    private static readonly string[] Paths = ["table.csv", "lines.jsonl"];

    private readonly TemporaryFolder _folder = new();

    private string Columns => _folder.Write("columns.yaml", "text: Nội dung\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Of_ColumnsOfOneFile_LeaveTheOthersAlone()
    {
        var columns = DataColumnsByFile.Parse([$"table.csv={Columns}"], Paths);

        Assert.Equal(("Nội dung", "text"), (columns.Of("table.csv").Text, columns.Of("lines.jsonl").Text));
    }

    [Fact]
    public void Of_ColumnsWithoutAFile_AreThoseOfAllOthers()
    {
        var columns = DataColumnsByFile.Parse([Columns, $"lines.jsonl={_folder.Write("own.yaml", "text: body\n")}"], Paths);

        Assert.Equal(("Nội dung", "body"), (columns.Of("table.csv").Text, columns.Of("lines.jsonl").Text));
    }

    [Fact]
    public void Parse_NoDataFileOrSaidTwice_IsAFault()
    {
        Assert.Contains("none of the data files", Fault($"other.csv={Columns}"), StringComparison.Ordinal);
        Assert.Contains("already", Fault($"table.csv={Columns}", $"table.csv={Columns}"), StringComparison.Ordinal);
        Assert.Contains("already", Fault(Columns, Columns), StringComparison.Ordinal);
    }

    private static string Fault(params string[] values) =>
        Assert.Single(Assert.Throws<DataException>(() => DataColumnsByFile.Parse(values, Paths)).Faults);
}
