using Classifier.Architecture.Tests.Repositories;

namespace Classifier.Architecture.Tests.References;

public class AllowedReferencesTests
{
    [Fact]
    public void Projects_OfTheRepository_ReferToWhatTheyMay()
    {
        Assert.NotEmpty(Repository.Current.Projects);
        Violations.AssertNone(AllowedReferences.Broken(Repository.Current));
    }

    [Theory]
    [InlineData("src/Classifier.Modeling", "ProjectReference", "../Classifier.Server/Classifier.Server.csproj", "Classifier.Server")]
    [InlineData("src/Classifier.Text", "ProjectReference", "..\\Classifier.MLNet\\Classifier.MLNet.csproj", "Classifier.MLNet")]
    [InlineData("src/Classifier.Client", "ProjectReference", "$(Root)/src/Classifier.Text/Classifier.Text.csproj", "Classifier.Text")]
    [InlineData("src/Grpc.Core.Api", "ProjectReference", "../Classifier.Text/Classifier.Text.csproj", "Classifier.Text")]
    [InlineData("training/Classifier.Training", "ProjectReference", "../../src/Classifier.Server/Classifier.Server.csproj", "Classifier.Server")]
    [InlineData("src/Classifier.Text", "PackageReference", "CsvHelper", "CsvHelper")]
    [InlineData("src/Classifier.MLNet", "Reference", "Some.Assembly", "Some.Assembly")]
    [InlineData("src/Classifier.Formats", "PackageReference", "CsvHelper", "CsvHelper")]
    [InlineData("src/Classifier.Modeling", "PackageReference", "Google.Protobuf", "Google.Protobuf")]
    [InlineData("training/Classifier.Training", "GrpcReference", "Client", "Grpc (Client)")]
    public void Broken_ReferenceThatIsNotAllowed_NamesBothEnds(string folder, string kind, string include, string target)
    {
        var broken = Assert.Single(AllowedReferences.Broken(new Repository(Project(folder, kind, include))));

        Assert.Contains(folder, broken, StringComparison.Ordinal);
        Assert.Contains($"may not refer to {target};", broken, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("src/Classifier.Modeling", "ProjectReference", "../Classifier.Text/Classifier.Text.csproj")]
    [InlineData("src/Grpc.Net.Common", "ProjectReference", "../Grpc.Core.Api/Grpc.Core.Api.csproj")]
    [InlineData("src/Classifier.Contracts", "PackageReference", "Google.Protobuf")]
    [InlineData("src/Classifier.Server", "GrpcReference", "Server")]
    [InlineData("src/Classifier.Formats", "PackageReference", "AngleSharp")]
    [InlineData("tests/Classifier.Text.Tests", "PackageReference", "Google.Protobuf")]
    [InlineData("tests/Classifier.Text.Tests", "ProjectReference", "../../src/Classifier.Server/Classifier.Server.csproj")]
    public void Broken_ReferenceThatIsAllowed_IsEmpty(string folder, string kind, string include)
    {
        Assert.Empty(AllowedReferences.Broken(new Repository(Project(folder, kind, include))));
    }

    [Fact]
    public void Broken_ProjectOutsideTheTable_SaysSo()
    {
        var broken = Assert.Single(AllowedReferences.Broken(new Repository(new RepositoryFile("src/Classifier.New/Classifier.New.csproj", "<Project />"))));

        Assert.Contains("Classifier.New is not in the table", broken, StringComparison.Ordinal);
    }

    private static RepositoryFile Project(string folder, string kind, string include) => new(
        $"{folder}/{folder.Split('/')[^1]}.csproj",
        $"""<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><{kind} Include="{include}" /></ItemGroup></Project>""");
}
