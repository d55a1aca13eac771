using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Transforms;

public sealed class SelectColumnsTransformTests
{
    [Fact]
    public void Bind_Keep_LeavesThoseColumnsInThatOrder() => Assert.Equal(["C", "A"], After(new SelectColumnsTransform(keep: true, "C", "A")));

    [Fact]
    public void Bind_Drop_LeavesTheOthersInTheirOrder() => Assert.Equal(["A", "C"], After(new SelectColumnsTransform(keep: false, "B")));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Bind_MissingColumn_IsRefusedUnlessIgnored(bool keep)
    {
        Assert.Throws<ArgumentException>(() => After(new SelectColumnsTransform(keep, "B", "X")));
        Assert.Equal(keep ? ["B"] : ["A", "C"], After(new SelectColumnsTransform(keep, "B", "X") { IgnoreMissing = true }));
    }

    [Fact]
    public void Create_NoColumn_IsRefused() => Assert.Throws<ArgumentException>(() => new SelectColumnsTransform(keep: true));

    [Fact]
    public void Bind_CopiesThatSwapNames_AreOfWhatStoodThereBefore()
    {
        var columns = Given();
        var (a, b) = (columns["A"], columns["B"]);
        new CopyColumnsTransform(new ColumnPair("A", "B"), new ColumnPair("B", "A"), new ColumnPair("D", "A")).Bind(columns);

        Assert.Same(b, columns["A"]);
        Assert.Same(a, columns["B"]);
        Assert.Same(a, columns["D"]);
    }

    [Fact]
    public void Bind_TextFeaturizer_HidesTheColumnsThatItsChainDrops()
    {
        var chain = new TransformerChain(
            new NormalizeTextTransform(new ColumnPair("Norm", "A")),
            new TokenizeWordsTransform(new TokenizeWordsColumn("Tokens", "Norm")),
            new SelectColumnsTransform(keep: false, "Norm"));
        var columns = Given();

        new TextFeaturizerTransform(chain).Bind(columns);

        Assert.Equal(["A", "B", "C", "Tokens"], columns.Names);
    }

    private static IEnumerable<string> After(SelectColumnsTransform transform)
    {
        var columns = Given();
        transform.Bind(columns);
        return columns.Names;
    }

    private static ColumnBinder Given() => new(new[] { "A", "B", "C" }.Select(name => new ColumnSchema(name, ColumnType.Text)));
}
