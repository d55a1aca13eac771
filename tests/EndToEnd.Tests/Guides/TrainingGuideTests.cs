using Classifier.TestServer;

namespace Classifier.EndToEnd.Tests.Guides;

/// <summary>docs/training.md, from the first command to the last, with the built programs and the sample of the repository.</summary>
public sealed class TrainingGuideTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("classifier-guide-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public Task Commands_OfTheTrainingGuide_DoWhatItSays()
    {
        Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, "training"), Path.Combine(Repository.Root, "training"));
        var programs = new Dictionary<string, string>
        {
            ["classifier-train"] = $"dotnet {BuiltProgram.Trainer}",
            ["classifier"] = $"dotnet {BuiltProgram.CommandLine}",
            ["classifier-server"] = $"dotnet {BuiltProgram.Server} --Kestrel:Endpoints:Grpc:Url=http://127.0.0.1:0 --Kestrel:Endpoints:Web:Url=http://127.0.0.1:{{0}}",
        };
        return GuideRun.CheckAsync("training.md", _folder, ["5081"], programs, expected: 31);
    }
}
