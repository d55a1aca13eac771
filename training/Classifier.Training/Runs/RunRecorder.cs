using System.Globalization;
using Classifier.Modeling.Bundles;
using Classifier.Training.Evaluation;
using Classifier.Training.Evaluation.Reports;
using Classifier.Training.Recipes;

namespace Classifier.Training.Runs;

/// <summary>Writes a run down while it goes on: what began it, what it says, what is measured, how it ended.</summary>
internal sealed class RunRecorder : IDisposable
{
    /// <summary>The recipe with every default.</summary>
    public const string ResolvedFile = "resolved.json";

    /// <summary>What data there was.</summary>
    public const string DataFile = "data.json";

    private readonly TimeProvider _time;
    private readonly StreamWriter _log;
    private RunInfo _info;

    private RunRecorder(RunFolder folder, RunInfo info, TimeProvider time)
    {
        (Folder, _info, _time) = (folder, info, time);
        Directory.CreateDirectory(folder.Path);
        _log = new StreamWriter(folder["log.txt"], append: true) { AutoFlush = true };
        folder.Write(info);
    }

    /// <summary>The run's folder.</summary>
    public RunFolder Folder { get; }

    /// <summary>The run's id.</summary>
    public string Id => _info.Id;

    /// <summary>Begins a run.</summary>
    /// <param name="path">Its folder, whose name is its id; <see cref="RunFolder.NewPath"/> gives one.</param>
    /// <param name="begun">What is known of it; its id and times are filled in here.</param>
    /// <param name="recipe">The recipe's file and what it means, every default included.</param>
    /// <param name="data">The data.</param>
    /// <param name="time">What time it is.</param>
    /// <exception cref="IOException">The folder holds a run already, or cannot be written.</exception>
    public static RunRecorder Begin(string path, RunInfo begun, (string Path, Recipe Resolved) recipe, RunData data, TimeProvider time)
    {
        var folder = new RunFolder(path);
        if (Directory.Exists(folder.Path) && Directory.EnumerateFileSystemEntries(folder.Path).Any())
            throw new IOException($"{folder.Path} holds something already: name another folder for the run.");
        var run = new RunRecorder(folder, begun with { Id = Path.GetFileName(folder.Path), Started = time.GetUtcNow() }, time);
        folder.WriteText("recipe.yaml", File.ReadAllText(recipe.Path));
        folder.Write(ResolvedFile, recipe.Resolved);
        folder.Write(DataFile, data);
        folder.Write("environment.json", RunEnvironment.Here());
        return run;
    }

    /// <summary>Keeps what the run says.</summary>
    public void Say(string line) => _log.WriteLine($"{_time.GetUtcNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture)} {line}");

    /// <summary>Keeps the answers to a set of documents, without their texts, and what they were worth.</summary>
    public void Measured(string dataset, IEnumerable<Scored> scored, IEnumerable<MetricInfo> figures)
    {
        Folder.WriteText(Path.Combine("predictions", $"{dataset}.jsonl"), string.Concat(scored.Select(s => PredictionLines.Format(s) + "\n")));
        _info = _info with { Metrics = [.. _info.Metrics, .. figures] };
        Folder.Write(_info);
    }

    /// <summary>Does the work of the run and writes down how it ended.</summary>
    public void Record(Action work)
    {
        try
        {
            work();
            End(RunStatus.Finished);
        }
        catch (OperationCanceledException)
        {
            End(RunStatus.Stopped);
            throw;
        }
        catch (Exception fault)
        {
            End(RunStatus.Failed, fault.Message);
            throw;
        }
    }

    /// <summary>Writes down how the run ended.</summary>
    public void End(RunStatus status, string? fault = null)
    {
        _info = _info with { Status = status, Ended = _time.GetUtcNow(), Fault = fault };
        Folder.Write(_info);
    }

    public void Dispose() => _log.Dispose();
}
