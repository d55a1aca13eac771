using System.Text.Json;
using Classifier.TestServer;
using Classifier.TestServer.ForeignPrograms;

namespace Classifier.SharedData.Tests.Acceptance;

/// <summary>The program <c>classifier</c> in a process of its own, which loads the committed model by itself.</summary>
internal static class CommandLine
{
    /// <summary><c>classifier classify FILE…</c></summary>
    public static async Task<IReadOnlyList<SeedAnswer>> ClassifyAsync(IEnumerable<Seed> seeds, IReadOnlyCollection<string> levels) =>
        Answers(await RunAsync(["classify", .. seeds.Select(seed => seed.Path), "--output", "json", .. Choice(levels)]));

    /// <summary><c>classifier batch</c>, from a file of JSON lines with the seeds to another.</summary>
    public static async Task<IReadOnlyList<SeedAnswer>> BatchAsync(IEnumerable<Seed> seeds, IReadOnlyCollection<string> levels)
    {
        var folder = Directory.CreateTempSubdirectory("classifier-seeds-");
        try
        {
            var (input, output) = (Path.Combine(folder.FullName, "in.jsonl"), Path.Combine(folder.FullName, "out.jsonl"));
            await File.WriteAllLinesAsync(input, seeds.Select(seed => JsonSerializer.Serialize(new { id = seed.Path, text = seed.Text })));
            await RunAsync(["batch", "--input", input, "--output", output, .. Choice(levels)]);
            return Answers(await File.ReadAllLinesAsync(output));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string[] Choice(IReadOnlyCollection<string> levels) =>
        levels.Count > 0 ? ["--choose", $"level={string.Join(',', levels)}"] : [];

    private static async Task<IReadOnlyList<string>> RunAsync(IEnumerable<string> arguments)
    {
        var run = await ForeignProcess.RunAsync("dotnet", [BuiltProgram.CommandLine, .. arguments], workingDirectory: Path.GetTempPath());
        Assert.True(run.Succeeded, run.Written);
        return run.OutputLines;
    }

    private static SeedAnswer[] Answers(IEnumerable<string> lines) => [.. lines.Select(SeedAnswer.OfLine)];
}
