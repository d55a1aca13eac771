using Classifier.TestServer;

namespace Classifier.EndToEnd.Tests.Guides;

/// <summary>docs/security.md, from the first command to the last, with the built programs, openssl and curl.</summary>
public sealed class SecurityGuideTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("classifier-guide-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public Task Commands_OfTheSecurityGuide_DoWhatItSays()
    {
        var programs = new Dictionary<string, string>
        {
            ["classifier"] = $"dotnet {BuiltProgram.CommandLine}",
            ["classifier-server"] = $"dotnet {BuiltProgram.Server}",
        };
        return GuideRun.CheckAsync("security.md", _folder, ["5080", "5081"], programs, expected: 20);
    }
}
