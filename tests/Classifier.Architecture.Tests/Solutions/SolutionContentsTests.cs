using Classifier.Architecture.Tests.Repositories;

namespace Classifier.Architecture.Tests.Solutions;

public class SolutionContentsTests
{
    private static readonly RepositoryFile Solution = new(
        Repository.SolutionPath, "Project(\"{FAE04EC0}\") = \"A\", \"src\\A\\A.csproj\", \"{D00CE4F0}\"\r\nEndProject\r\n");

    [Fact]
    public void Solution_OfTheRepository_HoldsEveryProject()
    {
        Violations.AssertNone(SolutionContents.Broken(Repository.Current));
    }

    [Theory]
    [InlineData("src/B/B.csproj")]
    [InlineData("training/B/B.csproj")]
    [InlineData("tests/B/B.csproj")]
    public void Broken_ProjectNotListed_SaysHowToAddIt(string path)
    {
        var broken = Assert.Single(SolutionContents.Broken(new Repository(Solution, Project("src/A/A.csproj"), Project(path))));

        Assert.EndsWith($"dotnet sln add {path}", broken, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_ListedProjectMissing_SaysHowToRemoveIt()
    {
        Assert.EndsWith("dotnet sln remove src/A/A.csproj", Assert.Single(SolutionContents.Broken(new Repository(Solution))), StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_EveryProjectListed_IsEmpty()
    {
        Assert.Empty(SolutionContents.Broken(new Repository(Solution, Project("src/A/A.csproj"), Project("samples/B/B.csproj"))));
    }

    private static RepositoryFile Project(string path) => new(path, "<Project />");
}
