using System.Diagnostics;
using System.Text.Json;

namespace Classifier.Training.Tests.TestData;

/// <summary>The program itself, as a process of its own in a folder that holds a recipe, data and golden documents.</summary>
internal sealed class TrainingProgram : IDisposable
{
    private const string Recipe = """
        name: tiny
        folds: 3
        heads:
          - name: level
            labels: [{id: ministry}, {id: province}, {id: commune}]
            text: {bits: 12}
            fastTree: {numberOfTrees: TREES, numberOfLeaves: 4, minimumExampleCountPerLeaf: 3, featureFraction: 0.5}
          - name: topic
            secondary: true
            labels: [{id: health}, {id: agriculture}, {id: justice}]
            text: {bits: 12}

        """;

    private readonly TemporaryFolder _folder = new();

    public TrainingProgram(int trees = 10)
    {
        _folder.Write("recipe.yaml", Recipe.Replace("TREES", $"{trees}", StringComparison.Ordinal));
        _folder.Write("data.jsonl", Lines(60, seed: 71));
        _folder.Write("dev.jsonl", Lines(12, seed: 72));
        _folder.Write("golden.jsonl", Lines(5, seed: 73));
    }

    public string this[string name] => _folder[name];

    public string Write(string name, string text) => _folder.Write(name, text);

    /// <summary>Runs the program to its end.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="processors">How many it sees; null for all.</param>
    /// <param name="input">What stands on its standard input; null for this process's own.</param>
    public (int ExitCode, string Output, string Errors) Run(string arguments, int? processors = null, string? input = null)
    {
        using var process = Start(arguments, processors, input is not null);
        if (input is not null)
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }

    public Process Start(string arguments, int? processors = null, bool readsKeys = false)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            Arguments = $"\"{Path.Combine(AppContext.BaseDirectory, "classifier-train.dll")}\" {arguments}",
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = readsKeys,
        };
        if (processors is not null)
            start.Environment["DOTNET_PROCESSOR_COUNT"] = $"{processors}";
        return Process.Start(start)!;
    }

    public void Dispose() => _folder.Dispose();

    private static string Lines(int count, int seed) => string.Concat(TinyCorpus.Documents(count, seed).Select(d => JsonSerializer.Serialize(new
    {
        id = $"{seed}-{d.Id}",
        title = d.Document.Title,
        text = d.Document.Body,
        date = d.Document.PublishedOn,
        level = d.Labels["level"],
        topic = d.Labels["topic"],
    }) + "\n"));
}
