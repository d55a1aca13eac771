using Classifier.Architecture.Tests.Repositories;

namespace Classifier.Architecture.Tests.Sizes;

public class FileSizesTests
{
    [Fact]
    public void Sources_OfTheRepository_AreNotTooLong()
    {
        Assert.NotEmpty(Repository.Current.Sources);
        Violations.AssertNone(FileSizes.TooLong(Repository.Current));
    }

    [Fact]
    public void Sources_OfTheRepository_AreShortOnTheWhole()
    {
        Violations.AssertNone(FileSizes.TooLongOnTheWhole(Repository.Current));
    }

    [Theory]
    [InlineData("src/A/Long.cs")]
    [InlineData("training/A/Long.cs")]
    [InlineData("tests/A/Long.cs")]
    public void TooLong_OneLineTooMany_NamesTheFile(string path)
    {
        var broken = Assert.Single(FileSizes.TooLong(new Repository(File(path, 301), File("src/A/Short.cs", 300))));

        Assert.Contains($"{path}: 301 lines", broken, StringComparison.Ordinal);
    }

    [Fact]
    public void TooLong_FileNamedInTheDecisions_IsAllowed()
    {
        var decisions = new RepositoryFile(Repository.DecisionsPath, "`src/A/Long.cs` is one table.");

        Assert.Empty(FileSizes.TooLong(new Repository(File("src/A/Long.cs", 301), decisions)));
    }

    [Fact]
    public void TooLongOnTheWhole_MedianTooLong_SaysWhichToSplit()
    {
        var broken = Assert.Single(FileSizes.TooLongOnTheWhole(new Repository(File("src/A.cs", 60), File("src/B.cs", 61), File("training/C.cs", 61))));

        Assert.StartsWith("61 lines, 60 allowed for the median file", broken, StringComparison.Ordinal);
    }

    [Fact]
    public void TooLongOnTheWhole_TwoOfTenTooLong_SaysWhichToSplit()
    {
        var files = Enumerable.Range(0, 8).Select(i => File($"src/{i}.cs", 10)).Append(File("src/Y.cs", 201)).Append(File("src/Z.cs", 250));

        var broken = Assert.Single(FileSizes.TooLongOnTheWhole(new Repository([.. files])));

        Assert.EndsWith("split the longest: src/Z.cs (250), src/Y.cs (201)", broken, StringComparison.Ordinal);
    }

    [Fact]
    public void TooLongOnTheWhole_WithinLimitsOrInTests_IsEmpty()
    {
        Assert.Empty(FileSizes.TooLongOnTheWhole(new Repository(File("src/A.cs", 60), File("src/B.cs", 200), File("tests/C.cs", 290), File("tests/D.cs", 290))));
        Assert.Empty(FileSizes.TooLongOnTheWhole(new Repository()));
    }

    private static RepositoryFile File(string path, int lines) => new(path, string.Concat(Enumerable.Repeat("x\n", lines)));
}
