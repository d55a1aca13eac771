using Classifier.Training.Data;

namespace Classifier.Training.Tests.Data;

public class DataWeightsTests
{
    private static readonly string[] Paths = ["gold.jsonl", "runs/a=b.jsonl"];

    [Fact]
    public void Of_FileWithAWeight_IsThatWeight()
    {
        var weights = DataWeights.Parse(["runs/a=b.jsonl=2.5"], Paths);

        Assert.Equal((1, 2.5), (weights.Of("gold.jsonl"), weights.Of("runs/a=b.jsonl")));
    }

    [Theory]
    [InlineData("gold.jsonl")]
    [InlineData("gold.jsonl=0")]
    [InlineData("gold.jsonl=-1")]
    [InlineData("gold.jsonl=NaN")]
    [InlineData("gold.jsonl=∞")]
    [InlineData("gold.jsonl=2,5x")]
    [InlineData("other.jsonl=2")]
    public void Parse_BadEntry_NamesIt(string entry)
    {
        var fault = Assert.Throws<DataException>(() => DataWeights.Parse(["runs/a=b.jsonl=2", entry], Paths));

        Assert.Contains(entry.Split('=')[0], Assert.Single(fault.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_SameFileTwice_IsAFault()
    {
        Assert.Throws<DataException>(() => DataWeights.Parse(["gold.jsonl=2", "gold.jsonl=3"], Paths));
    }
}
