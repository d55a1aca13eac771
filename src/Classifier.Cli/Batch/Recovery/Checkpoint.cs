using Classifier.Cli.Batch.Inputs;
using Classifier.Cli.Batch.Summaries;

namespace Classifier.Cli.Batch.Recovery;

/// <summary>How far a run came: what lies safely on the disk, and where the input goes on.</summary>
internal sealed record Checkpoint
{
    /// <summary>What the lines depend on, by name: a run with other settings cannot go on from here.</summary>
    public required IReadOnlyDictionary<string, string> Settings { get; init; }

    /// <summary>Where the input goes on.</summary>
    public InputPlace Place { get; init; }

    /// <summary>Bytes of the output that are whole.</summary>
    public long OutputBytes { get; init; }

    /// <summary>Bytes of the errors file that are whole.</summary>
    public long ErrorBytes { get; init; }

    /// <summary>What became of the documents so far.</summary>
    public BatchCounts Counts { get; init; } = new();

    /// <summary>Seconds that all runs took so far.</summary>
    public double Seconds { get; init; }

    /// <summary>Nothing is left to do.</summary>
    public bool IsFinished { get; init; }

    /// <summary>Says which settings are others than those of this checkpoint.</summary>
    /// <exception cref="CannotRunException">Some are.</exception>
    public void Require(IReadOnlyDictionary<string, string> settings)
    {
        var others = Settings.Keys.Union(settings.Keys).Where(name => Settings.GetValueOrDefault(name) != settings.GetValueOrDefault(name))
            .Select(name => $"{name} was {Settings.GetValueOrDefault(name, "not set")} and is {settings.GetValueOrDefault(name, "not set")}");
        if (string.Join("; ", others) is { Length: > 0 } differences)
            throw new CannotRunException($"--resume: this is not the run that stopped: {differences}. Run it as before, or start anew without --resume");
    }
}
