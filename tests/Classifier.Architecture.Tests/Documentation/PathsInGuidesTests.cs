using Classifier.Architecture.Tests.Repositories;

namespace Classifier.Architecture.Tests.Documentation;

public class PathsInGuidesTests
{
    [Fact]
    public void Paths_InEveryGuideOfTheRepository_LeadSomewhere()
    {
        Violations.AssertNone(Repository.Current.Guides.SelectMany(guide => PathsInGuides.Broken(guide, Repository.Exists)));
    }

    [Theory]
    [InlineData("see [it](docs/none.md)", "docs/none.md")]
    [InlineData("    dotnet run --project src/Nothing -- x", "src/Nothing")]
    [InlineData("    tool --recipe training/recipes/none.yaml --out models/new", "training/recipes/none.yaml")]
    public void Broken_PathLeadsNowhere_NamesIt(string content, string path)
    {
        var broken = PathsInGuides.Broken(new RepositoryFile("README.md", content), _ => false);

        Assert.Contains(path, Assert.Single(broken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[it](https://example.org/docs/none.md) and [below](#there)")]
    [InlineData("prose about src/Nothing")]
    [InlineData("    tool --out models/new")]
    [InlineData("    tool --run runs/1 --to models/new/1.0.0")]
    public void Broken_NothingToFollow_IsEmpty(string content)
    {
        Assert.Empty(PathsInGuides.Broken(new RepositoryFile("README.md", content), _ => false));
    }

    [Fact]
    public void Broken_LinkInAFolder_IsTakenFromThere()
    {
        var guide = new RepositoryFile("docs/a.md", "[up](../README.md) [beside](b.md)");

        Assert.Empty(PathsInGuides.Broken(guide, path => path is "README.md" or "docs/b.md"));
    }

    [Fact]
    public void TestCommand_InTheReadme_IsWhereTheScriptLooksForIt()
    {
        Assert.Contains("\n    dotnet test ", Repository.Current.Read("README.md"), StringComparison.Ordinal);
    }
}
