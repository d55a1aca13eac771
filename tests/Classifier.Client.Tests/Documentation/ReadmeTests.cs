using System.Text.RegularExpressions;
using Classifier.Contracts.V1;
using Classifier.TestServer;
using Microsoft.Extensions.DependencyInjection;

namespace Classifier.Client.Tests.Documentation;

public sealed partial class ReadmeTests
{
    [Fact]
    public void Code_OfTheReadme_IsWhatCompiles()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "src", "Classifier.Client", "README.md"));
        var sample = Flat(File.ReadAllText(Path.Combine(Repository.TestProject("Classifier.Client.Tests"), "Documentation", "ReadmeSample.cs")));

        var blocks = Block().Matches(readme).Select(block => Flat(block.Groups[1].Value)).ToList();

        Assert.Equal(4, blocks.Count);
        Assert.All(blocks, block => Assert.Contains(block, sample, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Code_OfTheReadme_LabelsAsItSays()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());
        using var client = ClassifierClient.Connect(server.Grpc);
        await using var output = new StringWriter();

        await ReadmeSample.LabelAsync(server.Grpc, output);
        Document[] documents = [new() { Id = "1", Body = "bloc" }, new() { Id = "2" }];
        await ReadmeSample.LabelAllAsync(client, documents.ToAsyncEnumerable(), output);
        await ReadmeSample.TellFaultsAsync(client, new Document(), output);
        await using var services = Registered();

        var lines = output.ToString().Trim().Split(output.NewLine);
        Assert.Equal("1: bloc", lines[1]);
        Assert.StartsWith("2: ", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("document.body: ", lines[3], StringComparison.Ordinal);
        Assert.NotNull(services.GetService<ClassifierClient>());
    }

    private static ServiceProvider Registered()
    {
        var services = new ServiceCollection();
        ReadmeSample.Register(services);
        return services.BuildServiceProvider();
    }

    /// <summary>Without indentation.</summary>
    private static string Flat(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()));

    [GeneratedRegex(@"^```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
