using System.Diagnostics;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Commands;

public class CancellationTests
{
    [Fact]
    public void Train_AskedToStop_StopsAndLeavesNoBundle()
    {
        // Trees without end in sight, so that only the signal ends the run. SIGTERM takes the way of Ctrl-C and, unlike it, is never
        // ignored in processes that a shell has put into the background.
        using var program = new TrainingProgram(trees: 2_000_000);
        using var process = program.Start("train --recipe recipe.yaml --data data.jsonl --golden golden.jsonl --out models/tiny/1.0.0");
        while (process.StandardError.ReadLine() is { } line && !line.Contains("trees", StringComparison.Ordinal))
        {
        }

        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Contains("stopped", errors, StringComparison.Ordinal);
        Assert.Equal(130, process.ExitCode);
        Assert.False(Directory.Exists(program["models"]));
    }
}
