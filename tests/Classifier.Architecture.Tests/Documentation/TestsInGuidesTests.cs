using Classifier.Architecture.Tests.Repositories;

namespace Classifier.Architecture.Tests.Documentation;

public class TestsInGuidesTests
{
    private static readonly RepositoryFile Source = new("tests/KeyTests.cs", "    public async Task Call_WrongKey_IsRefused()\n    public Task Call_Old()\n    private void Hidden()");

    [Fact]
    public void Tests_CitedInEveryGuideOfTheRepository_Exist()
    {
        Violations.AssertNone(Repository.Current.Guides.SelectMany(guide => TestsInGuides.Missing(guide, Repository.Current.Sources)));
    }

    [Fact]
    public void Threats_OfTheSecurityGuide_EachHaveATest()
    {
        var guide = new RepositoryFile("docs/security.md", Repository.Current.Read("docs/security.md"));

        Assert.Contains("| test |", guide.Content, StringComparison.Ordinal);
        Violations.AssertNone(TestsInGuides.Untested(guide));
    }

    [Theory]
    [InlineData("`KeyTests.Call_WrongKey_IsRefused`, `KeyTests.Call_Old`", 0)]
    [InlineData("`KeyTests.Call_Wrong`", 1)]
    [InlineData("`KeyTests.Hidden`", 1)]
    [InlineData("`OtherTests.Call_Old`", 1)]
    [InlineData("KeyTests.Call_Wrong, `Keys.Call_Wrong`", 0)]
    public void Missing_Citations_AreThoseWithoutATest(string content, int missing)
    {
        Assert.Equal(missing, TestsInGuides.Missing(new RepositoryFile("docs/a.md", content), [Source]).Count());
    }

    [Theory]
    [InlineData("| who | test |\n|---|---|\n| a | `KeyTests.Call_Old` |\n| b | none |", 1)]
    [InlineData("| who | test |\n|---|---|\n| a `KeyTests.Call_Old` | |\n\n| who | what |\n|---|---|\n| a | b |", 1)]
    [InlineData("| who | what |\n|---|---|\n| a | b |", 0)]
    public void Untested_Rows_AreThoseThatCiteNone(string content, int untested)
    {
        Assert.Equal(untested, TestsInGuides.Untested(new RepositoryFile("docs/a.md", content)).Count());
    }
}
