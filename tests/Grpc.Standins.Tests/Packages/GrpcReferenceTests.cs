namespace Grpc.Standins.Tests.Packages;

public class GrpcReferenceTests
{
    private const string ClassLibrary = "Microsoft.NET.Sdk";
    private const string WebApplication = "Microsoft.NET.Sdk.Web";
    private const string AspNetCore = "Microsoft.AspNetCore.App";
    private const string Logging = "Microsoft.Extensions.Logging.Abstractions";

    [Theory]
    [InlineData("Api", new[] { "Grpc.Core.Api" })]
    [InlineData("Server", new[] { "Grpc.Core.Api", "Grpc.AspNetCore.Server" })]
    [InlineData("Client", new[] { "Grpc.Core.Api", "Grpc.Net.Client" })]
    public async Task Official_EachReference_IsOrdinaryPackagesOnly(string reference, string[] packages)
    {
        ProjectItems items = await ProjectItems.OfNewProject(ClassLibrary, reference, "official");

        Assert.Equal(packages, items.Packages);
        Assert.Empty(items.DownloadedPackages);
        Assert.Empty(items.Assemblies);
        Assert.Empty(items.Projects);
    }

    [Theory]
    [InlineData("Api", new[] { "Grpc.Core.Api" }, new string[0])]
    [InlineData("Server", new[] { "Grpc.Core.Api", "Grpc.Net.Common" }, new[] { "Grpc.AspNetCore.Server" })]
    [InlineData("Client", new[] { "Grpc.Core.Api", "Grpc.Net.Common" }, new string[0])]
    public async Task Standin_EachReference_IsOurProjectsAndTheOfficialAssembly(string reference, string[] projects, string[] official)
    {
        ProjectItems items = await ProjectItems.OfNewProject(ClassLibrary, reference, "standin");

        Assert.Equal(projects, items.Projects);
        Assert.Equal(official, items.DownloadedPackages);
        Assert.Equal(official, items.Assemblies);
    }

    [Fact]
    public async Task Standin_Client_IsAnOrdinaryPackage()
    {
        ProjectItems items = await ProjectItems.OfNewProject(ClassLibrary, "Client", "standin");

        Assert.Contains("Grpc.Net.Client", items.Packages);
    }

    [Theory]
    [InlineData(ClassLibrary, "Server", true)]
    [InlineData(WebApplication, "Server", true)]
    [InlineData(ClassLibrary, "Client", false)]
    public async Task Standin_Framework_IsReferencedOnceWhereTheServerIs(string sdk, string reference, bool hasAspNetCore)
    {
        ProjectItems items = await ProjectItems.OfNewProject(sdk, reference, "standin");

        Assert.Equal(hasAspNetCore ? 1 : 0, items.Frameworks.Count(framework => framework == AspNetCore));
    }

    [Theory]
    [InlineData(ClassLibrary, true)]
    [InlineData(WebApplication, false)]
    public async Task Standin_ClientLogging_IsAPackageWhereTheFrameworkHasItNot(string sdk, bool isPackage)
    {
        ProjectItems items = await ProjectItems.OfNewProject(sdk, "Client", "standin");

        Assert.Equal(isPackage, items.Packages.Contains(Logging));
    }

    [Theory]
    [InlineData("Client", "standin", true, "")]
    [InlineData("Server", "official", true, "")]
    [InlineData("Sever", "standin", false, "GrpcReference 'Sever' is not known")]
    [InlineData("Client", "offical", false, "GrpcPackages is 'offical'")]
    public async Task Check_Misspelling_IsAnErrorThatNamesIt(string reference, string grpcPackages, bool passes, string message)
    {
        (bool passed, string output) = await ProjectItems.CheckNewProject(reference, grpcPackages);

        Assert.Equal(passes, passed);
        Assert.Contains(message, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Official_EveryProjectOfTheRepository_LeavesTheStandinsOut()
    {
        string[] projects = [.. ProjectItems.OfTheRepository()];

        Assert.Contains(Path.Combine("tests", "Grpc.Standins.Tests", "Grpc.Standins.Tests.csproj"), projects);
        foreach (string project in projects)
        {
            ProjectItems items = await ProjectItems.OfRepositoryProject(project, "official");

            Assert.Contains("Grpc.Core.Api", items.Packages);
            Assert.DoesNotContain(items.Projects.Concat(items.Assemblies), name => name.StartsWith("Grpc.", StringComparison.Ordinal));
        }
    }
}
