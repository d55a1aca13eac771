namespace Classifier.Jobs.Collecting;

/// <summary>How far a job is collected.</summary>
internal sealed record CollectState
{
    /// <summary>The job.</summary>
    public required string Job { get; init; }

    /// <summary>See <see cref="Jobs.Chunks.Chunk.Run"/>; empty until the first result.</summary>
    public string Run { get; init; } = "";

    /// <summary>The chunk that comes next.</summary>
    public long Next { get; init; }

    /// <summary>How many there are; null until that is known.</summary>
    public long? Chunks { get; init; }

    /// <summary>Bytes of the output that are whole.</summary>
    public long Bytes { get; init; }

    /// <summary>The summaries of the chunks so far, merged.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Names and versions of the models that labelled.</summary>
    public IReadOnlyList<string> Models { get; init; } = [];
}
