using System.Text.Json;
using System.Xml.Linq;

namespace Grpc.Standins.Tests.Packages;

/// <summary>The items of a project file as MSBuild evaluates them; nothing is restored or built.</summary>
internal sealed class ProjectItems
{
    private readonly JsonElement items;

    private ProjectItems(JsonElement items) => this.items = items;

    public IReadOnlyList<string> Packages => Identities("PackageReference");

    public IReadOnlyList<string> DownloadedPackages => Identities("PackageDownload");

    public IReadOnlyList<string> Assemblies => Identities("Reference");

    public IReadOnlyList<string> Frameworks => Identities("FrameworkReference");

    /// <summary>Names of the referenced projects, without folder and ending.</summary>
    public IReadOnlyList<string> Projects => [.. Identities("ProjectReference").Select(Path.GetFileNameWithoutExtension).OfType<string>()];

    /// <summary>Every project of the repository that asks for gRPC, as path from its root.</summary>
    public static IEnumerable<string> OfTheRepository() =>
        from folder in new[] { "src", "tests", "training" }
        where Directory.Exists(Path.Combine(Root(), folder))
        from file in Directory.EnumerateFiles(Path.Combine(Root(), folder), "*.csproj", SearchOption.AllDirectories)
        where XDocument.Load(file).Descendants("GrpcReference").Any()
        select Path.GetRelativePath(Root(), file);

    public static Task<ProjectItems> OfRepositoryProject(string path, string grpcPackages) =>
        Evaluate(Path.Combine(Root(), path), grpcPackages);

    public static async Task<ProjectItems> OfNewProject(string sdk, string grpcReference, string grpcPackages)
    {
        using var project = new NewProject(Root(), sdk, grpcReference);
        return await Evaluate(project.File, grpcPackages);
    }

    /// <summary>Whether the references of a new project pass the check that runs before restore and build, and what it says.</summary>
    public static async Task<(bool Passed, string Output)> CheckNewProject(string grpcReference, string grpcPackages)
    {
        using var project = new NewProject(Root(), "Microsoft.NET.Sdk", grpcReference);
        (int exitCode, string output) = await MSBuild.RunAsync(
            project.File, $"-p:GrpcPackages={grpcPackages}", "-t:CheckGrpcReferences");
        return (exitCode == 0, output);
    }

    private static async Task<ProjectItems> Evaluate(string project, string grpcPackages)
    {
        (int exitCode, string output) = await MSBuild.RunAsync(
            project,
            $"-p:GrpcPackages={grpcPackages}",
            "-getItem:PackageReference,PackageDownload,Reference,ProjectReference,FrameworkReference");
        Assert.True(exitCode == 0, output);
        return new ProjectItems(JsonDocument.Parse(output).RootElement.GetProperty("Items"));
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Classifier.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }

    private string[] Identities(string item) =>
        [.. items.GetProperty(item).EnumerateArray().Select(element => element.GetProperty("Identity").GetString()!)];
}
