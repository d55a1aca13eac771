using System.IO.Compression;
using System.Xml.Linq;
using Classifier.TestServer;
using Classifier.TestServer.ForeignPrograms;

namespace Classifier.Client.Tests.Packages;

/// <summary>Packs what the tests run with, and looks inside.</summary>
public sealed class PackageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("classifier-packages").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("Classifier.Client", true, "Classifier.Contracts", "Grpc.Net.Client", "Microsoft.Extensions.DependencyInjection.Abstractions")]
    [InlineData("Classifier.Contracts", false, "Google.Protobuf", "Grpc.Core.Api")]
    public async Task Pack_Project_HasAssemblyDocumentationSymbolsAndDependencies(string name, bool hasReadme, params string[] dependencies)
    {
        var packed = await ForeignProcess.RunAsync("dotnet",
        [
            "pack", Path.Combine(Repository.Root, "src", name, $"{name}.csproj"), "--no-build", "--nologo", "-o", _folder,
            "-c", new DirectoryInfo(AppContext.BaseDirectory).Name,
        ]);

        Assert.True(packed.Succeeded, packed.Written);
        using var package = ZipFile.OpenRead(Directory.GetFiles(_folder, $"{name}.*.nupkg").Single());
        var files = package.Entries.Select(entry => entry.FullName).ToList();
        Assert.Contains($"lib/net10.0/{name}.dll", files);
        Assert.Contains($"lib/net10.0/{name}.xml", files);
        Assert.Equal(hasReadme, files.Contains("README.md"));
        Assert.DoesNotContain(files, file => file.EndsWith(".dll", StringComparison.Ordinal) && file != $"lib/net10.0/{name}.dll");
        using var symbols = ZipFile.OpenRead(Directory.GetFiles(_folder, $"{name}.*.snupkg").Single());
        Assert.Contains(symbols.Entries, entry => entry.FullName == $"lib/net10.0/{name}.pdb");

        await using var text = await package.GetEntry($"{name}.nuspec")!.OpenAsync();
        var specification = await XDocument.LoadAsync(text, LoadOptions.None, CancellationToken.None);
        var named = specification.Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => element.Attribute("id")!.Value);
        Assert.Subset(named.ToHashSet(), dependencies.ToHashSet());
    }
}
