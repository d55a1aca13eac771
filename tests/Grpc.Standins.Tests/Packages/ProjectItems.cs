using System.Diagnostics;
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

    /// <summary>Evaluates a project made for the occasion inside the repository, so that the repository's build files apply.</summary>
    public static async Task<ProjectItems> OfNewProject(string sdk, string grpcReference, string grpcPackages)
    {
        DirectoryInfo folder = Directory.CreateDirectory(
            Path.Combine(Root(), "artifacts", "obj", "Grpc.Standins.Tests", "evaluated", Guid.NewGuid().ToString("N")));
        try
        {
            string project = Path.Combine(folder.FullName, "Evaluated.csproj");
            await File.WriteAllTextAsync(
                project,
                $"""<Project Sdk="{sdk}"><ItemGroup><GrpcReference Include="{grpcReference}" /></ItemGroup></Project>""");
            return await Evaluate(project, grpcPackages);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<ProjectItems> Evaluate(string project, string grpcPackages)
    {
        string[] arguments =
        [
            "msbuild", project, "-nologo", $"-p:GrpcPackages={grpcPackages}",
            "-getItem:PackageReference,PackageDownload,Reference,ProjectReference,FrameworkReference",
        ];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string inherited in start.Environment.Keys.Where(IsOfTheOuterBuild).ToList())
        {
            start.Environment.Remove(inherited);
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await output + await errors);
        return new ProjectItems(JsonDocument.Parse(await output).RootElement.GetProperty("Items"));
    }

    // dotnet test tells its children where its own MSBuild is, and that would be taken for ours.
    private static bool IsOfTheOuterBuild(string variable) => variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase);

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
