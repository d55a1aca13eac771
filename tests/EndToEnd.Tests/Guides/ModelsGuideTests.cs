using Classifier.TestServer;

namespace Classifier.EndToEnd.Tests.Guides;

/// <summary>docs/models.md, from the first command to the last, with the built programs, the committed model and curl.</summary>
public sealed class ModelsGuideTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("classifier-guide-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public Task Commands_OfTheModelsGuide_DoWhatItSays()
    {
        var programs = new Dictionary<string, string>
        {
            ["classifier"] = $"dotnet {BuiltProgram.CommandLine}",
            ["classifier-server"] = $"dotnet {BuiltProgram.Server} --Kestrel:Endpoints:Grpc:Url=http://127.0.0.1:{{0}} --Kestrel:Endpoints:Web:Url=http://127.0.0.1:{{1}}",
        };
        Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, "models"), Path.Combine(Repository.Root, "models"));
        return GuideRun.CheckAsync("models.md", _folder, ["5080", "5081"], programs, expected: 15);
    }
}
