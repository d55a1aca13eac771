using Classifier.TestServer;

namespace Classifier.EndToEnd.Tests.Guides;

/// <summary>docs/batch.md with the built program and the committed model.</summary>
public sealed class BatchGuideTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("classifier-guide-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public Task Commands_OfTheBatchGuide_DoWhatItSays() => GuideRun.CheckAsync(
        "batch.md", _folder, [], new Dictionary<string, string> { ["classifier"] = $"dotnet {BuiltProgram.CommandLine}" }, expected: 15);
}
