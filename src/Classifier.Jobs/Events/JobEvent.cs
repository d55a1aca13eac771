using System.Text.Json;
using System.Text.Json.Serialization;

namespace Classifier.Jobs.Events;

/// <summary>Something that happened to jobs, for those who watch.</summary>
[JsonDerivedType(typeof(JobBegun), "begun")]
[JsonDerivedType(typeof(JobSubmitted), "submitted")]
[JsonDerivedType(typeof(JobDeleted), "deleted")]
[JsonDerivedType(typeof(WorkerSeen), "worker")]
internal abstract record JobEvent(DateTimeOffset At)
{
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this);

    /// <summary>Null for what is no event.</summary>
    public static JobEvent? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize<JobEvent>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>A submission began.</summary>
/// <param name="At">When.</param>
/// <param name="Job">The job's name.</param>
/// <param name="Run">See <see cref="Chunks.Chunk.Run"/>.</param>
/// <param name="ModelVersion">The only version that may label it; null for any.</param>
internal sealed record JobBegun(DateTimeOffset At, string Job, string Run, string? ModelVersion) : JobEvent(At);

/// <summary>All of a job's chunks are with the broker.</summary>
/// <param name="At">When.</param>
/// <param name="Job">The job's name.</param>
/// <param name="Run">See <see cref="Chunks.Chunk.Run"/>.</param>
/// <param name="Chunks">How many.</param>
/// <param name="Lines">Lines of the input.</param>
internal sealed record JobSubmitted(DateTimeOffset At, string Job, string Run, long Chunks, long Lines) : JobEvent(At);

/// <summary>A job was deleted.</summary>
/// <param name="At">When.</param>
/// <param name="Job">The job's name.</param>
internal sealed record JobDeleted(DateTimeOffset At, string Job) : JobEvent(At);

/// <summary>A worker says what it has done since it said so before.</summary>
/// <param name="At">When.</param>
/// <param name="Worker">Its name.</param>
/// <param name="Model">Name and version of its model.</param>
/// <param name="Done">By job.</param>
/// <param name="Ended">Whether it has ended.</param>
internal sealed record WorkerSeen(DateTimeOffset At, string Worker, string Model, IReadOnlyDictionary<string, WorkDone> Done, bool Ended) : JobEvent(At);

/// <summary>Work that was done.</summary>
/// <param name="Chunks">Chunks labelled.</param>
/// <param name="Documents">Documents in them.</param>
/// <param name="Failed">Those that could not be labelled.</param>
/// <param name="Again">Chunks that had been given to a worker before.</param>
internal sealed record WorkDone(long Chunks, long Documents, long Failed, long Again)
{
    public static WorkDone operator +(WorkDone a, WorkDone b) => new(a.Chunks + b.Chunks, a.Documents + b.Documents, a.Failed + b.Failed, a.Again + b.Again);
}
