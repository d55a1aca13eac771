using System.Diagnostics;
using Classifier.Modeling.Bundles;
using Classifier.Training.Splits;

namespace Classifier.Training.Runs;

/// <summary>A run that this process is at: its folder, which always says what has become of it.</summary>
internal sealed class TrainingRun : IDisposable
{
    private readonly IDisposable _lock;
    private readonly TimeProvider _time;
    private RunRecord _record;

    private TrainingRun(RunFolder folder, RunRecord record, IDisposable held, TimeProvider time) => (Folder, _record, _lock, _time) = (folder, record, held, time);

    public RunFolder Folder { get; }

    /// <summary>The run's id.</summary>
    public string Id => _record.Id;

    /// <summary>Begins a run.</summary>
    /// <param name="folder">Where; null for a folder of its own in <see cref="RunFolder.DefaultRoot"/>.</param>
    /// <param name="name">What runs like it are called.</param>
    /// <param name="plan">What is known of it.</param>
    /// <param name="log">What the console has said and is going to say.</param>
    /// <param name="time">The clock.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static TrainingRun Start(string? folder, string name, RunPlan plan, RunLog log, TimeProvider time)
    {
        var started = time.GetUtcNow();
        var own = folder is null ? RunFolder.Create(RunFolder.DefaultRoot, name, started, plan.Fingerprint) : new RunFolder(folder);
        var held = RunLock.Take(own.Checkpoint);
        File.Copy(plan.RecipePath, own.Recipe, overwrite: true);
        RunFolder.Write(own.Resolved, plan.Recipe);
        RunFolder.Write(own.Data, RunData.Of(plan.Files, plan.Recipe, plan.DocumentsAt(plan.Split.Training), plan.DocumentsAt(plan.Split.HeldOut)));
        RunFolder.Write(own.Environment, RunEnvironment.Current());
        SplitFile.Write(own.Split, plan.Split, [.. plan.Recipe.Heads.Select(h => h.Name)]);
        RunFolder.Write(own.Arguments, plan.Arguments);
        var record = plan.Record(Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(own.Path))), name, started);
        // Last, so that what has a record has all the rest.
        RunFolder.Write(own.Record, record);
        log.Open(own.Log);
        return new TrainingRun(own, record, held, time);
    }

    /// <summary>Goes on with a run that was stopped, failed or was killed.</summary>
    /// <exception cref="RunException">Something that decides the models has changed since, or a process is at it.</exception>
    public static TrainingRun Resume(string folder, RunPlan plan, RunLog log, TimeProvider time)
    {
        var own = new RunFolder(folder);
        var record = own.ReadRecord();
        string[] differences = [.. plan.Differences(record)];
        if (differences.Length > 0)
            throw new RunException(folder, differences);
        var run = new TrainingRun(own, record with { Status = RunStatus.Running, Ended = null, MetricsSummary = [] }, RunLock.Take(own.Checkpoint), time);
        RunFolder.Write(own.Record, run._record);
        if (Directory.Exists(own.Model))
            Directory.Delete(own.Model, recursive: true);
        log.Open(own.Log);
        log.WriteLine($"resumed {time.GetUtcNow().UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC");
        return run;
    }

    /// <summary>Adds to what was measured.</summary>
    public void Add(IEnumerable<MetricInfo> figures) => Change(_record with { MetricsSummary = [.. _record.MetricsSummary, .. figures] });

    /// <summary>Does the run's work and writes down how it ended; finished models go when all is done, and stay when it is not.</summary>
    /// <param name="work">The work.</param>
    /// <param name="say">Told how it ended.</param>
    public void Complete(Action work, Action<string> say)
    {
        try
        {
            work();
            Change(Ended(RunStatus.Finished));
            Directory.Delete(Folder.Checkpoint, recursive: true);
            say($"finished {Folder.Path}");
        }
        catch (Exception fault)
        {
            var stopped = fault is OperationCanceledException;
            Change(Ended(stopped ? RunStatus.Stopped : RunStatus.Failed));
            say($"{(stopped ? "stopped" : $"failed: {fault.Message}")}; go on with: classifier-train train --resume {Folder.Path}");
            throw;
        }
    }

    public void Dispose() => _lock.Dispose();

    private RunRecord Ended(RunStatus status)
    {
        using var process = Process.GetCurrentProcess();
        return _record with { Status = status, Ended = _time.GetUtcNow(), PeakMemoryMegabytes = process.PeakWorkingSet64 >> 20 };
    }

    private void Change(RunRecord record) => RunFolder.Write(Folder.Record, _record = record);
}
