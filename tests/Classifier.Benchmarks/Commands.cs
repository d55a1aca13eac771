using Classifier.Benchmarks.Classifying;

namespace Classifier.Benchmarks;

/// <summary>The commands of this program beside BenchmarkDotNet's benchmarks.</summary>
internal static class Commands
{
    /// <summary>Runs the command that the arguments name.</summary>
    /// <returns>Whether they name one.</returns>
    public static async Task<bool> RunAsync(string[] args)
    {
        switch (args)
        {
            case ["inprocess", var path, .. var rest]:
                InProcess.Run(path, Number(rest, 1));
                return true;
            case ["stages", var path, .. var rest]:
                Stages.Run(path, Number(rest, 1000));
                return true;
            case ["growth"]:
                Growth.Run();
                return true;
            case ["stream", var address, var path, .. var rest]:
                await Streaming.RunAsync(new Uri(address), path, Number(rest, 1));
                return true;
            case ["labels"]:
                LabelCounts.Run();
                return true;
            case ["machine"]:
                MachineLimits.Run();
                return true;
            default:
                return false;
        }
    }

    private static int Number(string[] rest, int otherwise) => rest is [var number] ? int.Parse(number, null) : otherwise;
}
