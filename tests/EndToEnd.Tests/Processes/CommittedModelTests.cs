using System.Net.Http.Json;
using System.Text.Json;
using Classifier.TestServer;
using Classifier.TestServer.ForeignPrograms;

namespace Classifier.EndToEnd.Tests.Processes;

/// <summary>The two programs of the front page with the model that is committed, from a folder outside the repository.</summary>
public sealed class CommittedModelTests
{
    private const string Text = "Ủy ban nhân dân tỉnh ban hành quyết định về kế hoạch phát triển kinh tế năm 2024";

    [Fact]
    public async Task Server_StartedAnywhere_ServesTheCommittedModelAndStopsCleanly()
    {
        await using var server = await ServerProcess.StartAsync();
        using var client = new HttpClient { BaseAddress = server.Web };

        using var response = await client.PostAsJsonAsync(
            new Uri("/v1/documents:classify", UriKind.Relative), new { document = new { id = "1", body = Text } });
        var prediction = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("prediction");

        Assert.Equal("vn-admin", prediction.GetProperty("model").GetProperty("name").GetString());
        Assert.NotEqual("", prediction.GetProperty("heads").GetProperty("level").GetProperty("label").GetString());
        Assert.Equal(0, await server.TerminateAsync());
    }

    [Fact]
    public async Task CommandLine_InProcessAndThroughServer_SayTheSame()
    {
        await using var server = await ServerProcess.StartAsync();
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, Text);
        string[] command = [BuiltProgram.CommandLine, "classify", file, "--output", "json"];

        var local = await ForeignProcess.RunAsync("dotnet", command, workingDirectory: Path.GetTempPath());
        var remote = await ForeignProcess.RunAsync("dotnet", [.. command, "--server", $"{server.Grpc}"]);
        File.Delete(file);

        Assert.True(local.Succeeded && remote.Succeeded, local.Written + remote.Written);
        Assert.Equal(local.Output, remote.Output);
        Assert.StartsWith($"{{\"id\":\"{file}\",\"level\":{{\"label\":\"", local.Output, StringComparison.Ordinal);
    }
}
