using Classifier.Contracts.V1;
using Classifier.TestServer;
using Classifier.TestServer.ForeignPrograms;

namespace Classifier.SharedData.Tests.Acceptance;

/// <summary>The client <c>Python/seeds.py</c>.</summary>
internal static class PythonSeeds
{
    private static readonly string Script = Path.Combine(Repository.TestProject("Classifier.SharedData.Tests"), "Python", "seeds.py");

    /// <summary>Asks a server for the labels of seeds, whose files the script reads itself.</summary>
    /// <param name="stubs">What the script imports.</param>
    /// <param name="server">Where the server speaks gRPC.</param>
    /// <param name="seeds">In the order of the answers.</param>
    /// <param name="levels">The levels to choose among; empty for all.</param>
    public static async Task<IReadOnlyList<SeedAnswer>> ClassifyAsync(
        PythonStubs stubs, Uri server, IEnumerable<Seed> seeds, IReadOnlyCollection<string> levels)
    {
        var run = await stubs.RunAsync(Script, [server.Authority, string.Join(',', levels), .. seeds.Select(seed => seed.Path)]);
        Assert.True(run.Succeeded, run.Written);
        return [.. run.OutputLines.Select(Prediction.Parser.ParseJson).Select(SeedAnswer.Of)];
    }
}
