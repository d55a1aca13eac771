using Classifier.Cli.Batch.Inputs;
using Classifier.Cli.Batch.Outputs;
using Classifier.Cli.Batch.Recovery;
using Classifier.Cli.Batch.Summaries;
using Classifier.Jobs.Files;

namespace Classifier.Cli.Batch;

/// <summary>Keeps what a run has done: its lines, its faults, its counts, and now and then a checkpoint to go on from.</summary>
/// <param name="output">Gets the lines.</param>
/// <param name="faults">Gets what could not be labelled.</param>
/// <param name="checkpoints">Null when the output is no file.</param>
/// <param name="limits">When to stop, and how often to make a checkpoint.</param>
/// <param name="progress">Shows how far it is.</param>
/// <param name="start">Where the run begins.</param>
/// <param name="time">The clock.</param>
internal sealed class BatchRecorder(
    OutputFile output, FaultLog faults, CheckpointFile? checkpoints, RunLimits limits, BatchProgress progress, Checkpoint start, TimeProvider time)
{
    private readonly long _started = time.GetTimestamp();
    private InputPlace _place = start.Place;
    private TimeSpan _safe = TimeSpan.Zero;

    /// <summary>What became of the documents, those of earlier runs among them.</summary>
    public BatchCounts Counts => start.Counts;

    /// <summary>Seconds since the first run began, not counting pauses between runs.</summary>
    public double Seconds => start.Seconds + Elapsed.TotalSeconds;

    private TimeSpan Elapsed => time.GetElapsedTime(_started);

    /// <summary>Writes what the output begins with.</summary>
    public async Task BeginAsync(IRowFormat format)
    {
        if (start.OutputBytes == 0)
            await output.WriteAsync(format.Head, CancellationToken.None);
    }

    /// <summary>Records a block. Blocks are written whole or not at all, also when the run is cancelled.</summary>
    /// <exception cref="CannotRunException">More documents than allowed could not be labelled.</exception>
    public async Task AddAsync(OutputBlock block, InputStep step)
    {
        await WriteAsync(block);
        _place = step.After;
        progress.Show(Counts, step.BytesRead);
        if (Counts.Failed > limits.Errors)
        {
            await MakeSafeAsync();
            throw new CannotRunException($"{Counts.Failed} documents could not be labelled, more than --max-errors {limits.Errors}; what is done is written");
        }

        if (Elapsed - _safe >= limits.BetweenCheckpoints)
            await MakeSafeAsync();
    }

    /// <summary>Records the beginning of a block behind which nothing comes. The run can be resumed at the beginning of the block.</summary>
    public async Task AddLastAsync(OutputBlock block)
    {
        await MakeSafeAsync();
        await WriteAsync(block);
    }

    /// <summary>Makes safe all that was recorded.</summary>
    public async Task MakeSafeAsync() => await MakeSafeAsync(isFinished: false);

    /// <summary>All is done.</summary>
    public async Task FinishAsync()
    {
        await MakeSafeAsync(isFinished: true);
        progress.Clear();
    }

    private async Task WriteAsync(OutputBlock block)
    {
        await output.WriteAsync(block.Bytes, CancellationToken.None);
        if (faults.IsOnStandardError && block.Faults.Count > 0)
            progress.Clear();
        await faults.AddAsync(block.Faults, CancellationToken.None);
        Counts.Add(block.Counts);
    }

    private async Task MakeSafeAsync(bool isFinished)
    {
        var (outputBytes, errorBytes) = (await output.MakeSafeAsync(), await faults.MakeSafeAsync());
        checkpoints?.Write(start with
        {
            Place = _place, OutputBytes = outputBytes, ErrorBytes = errorBytes, Counts = Counts, Seconds = Seconds, IsFinished = isFinished,
        });
        _safe = Elapsed;
    }
}
