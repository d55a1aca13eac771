using System.Globalization;
using System.Text.Json;
using Classifier.Jobs.Brokers;
using Classifier.Jobs.Chunks;

namespace Classifier.Jobs.Collecting;

/// <summary>
/// The output of a job while it is collected. Results that come before their turn wait in files of their own in <c>FILE.parts</c>; <c>FILE.collect</c> says how far
/// the output is whole.
/// </summary>
internal sealed class CollectedFile : IDisposable
{
    private readonly FileStream _output;
    private readonly string _statePath;
    private readonly string _parts;
    private readonly Func<string, string, string> _merge;
    private readonly List<string> _appended = [];
    private CollectState _state;

    private CollectedFile(FileStream output, string statePath, string parts, CollectState state, Func<string, string, string> merge) =>
        (_output, _statePath, _parts, _state, _merge) = (output, statePath, parts, state, merge);

    /// <summary>The chunk that comes next.</summary>
    public long Next => _state.Next;

    /// <summary>How many there are; null until that is known.</summary>
    public long? Chunks => _state.Chunks;

    /// <summary>The summaries of all chunks so far, merged.</summary>
    public string Summary => _state.Summary;

    /// <summary>Models of the results so far.</summary>
    public IReadOnlyList<string> Models => _state.Models;

    /// <summary>Whether every result is written.</summary>
    public bool IsComplete => _state.Next == _state.Chunks;

    /// <summary>Opens the output, for us alone, and goes on behind what is whole.</summary>
    /// <param name="path">The output; made when it is not there.</param>
    /// <param name="job">The job; a file that was begun with another is refused.</param>
    /// <param name="merge">Merges the summary so far, empty at first, with that of a chunk.</param>
    /// <exception cref="BrokerException">It belongs to another job, or was changed, or is not ours.</exception>
    public static CollectedFile Open(string path, string job, Func<string, string, string> merge)
    {
        var (statePath, parts) = (path + ".collect", path + ".parts");
        var output = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
        try
        {
            var state = Begin(output, path, statePath, job);
            Directory.CreateDirectory(parts);
            var file = new CollectedFile(output, statePath, parts, state, merge);
            file.Save();
            output.SetLength(state.Bytes);
            output.Position = state.Bytes;
            return file;
        }
        catch
        {
            output.Dispose();
            throw;
        }
    }

    /// <summary>Adds a result, at its place or to those that wait; one that is there already changes nothing.</summary>
    /// <exception cref="BrokerException">It belongs to other input than those before it.</exception>
    public void Add(ChunkResult result)
    {
        if (_state.Run.Length > 0 && _state.Run != result.Run)
            throw new BrokerException($"results of another submission of the job {_state.Job} came: it was deleted and submitted anew. Collect it to another file");
        _state = _state with { Run = result.Run };
        if (result.IsEnd)
        {
            _state = _state with { Chunks = result.Index };
            return;
        }

        if (result.Index > _state.Next)
            KeepPart(result);
        else if (result.Index == _state.Next)
            Append(result);
        while (TakePart() is { } waiting)
            Append(waiting);
    }

    /// <summary>Makes safe all that was added: what this returns from is on the disk.</summary>
    public void MakeSafe()
    {
        _output.Flush(flushToDisk: true);
        _state = _state with { Bytes = _output.Position };
        Save();
        foreach (var part in _appended)
            File.Delete(part);
        _appended.Clear();
        if (IsComplete)
            Directory.Delete(_parts, recursive: true);
    }

    public void Dispose() => _output.Dispose();

    private static CollectState Begin(FileStream output, string path, string statePath, string job)
    {
        if (!File.Exists(statePath))
            return output.Length == 0 ? new CollectState { Job = job } : throw new BrokerException($"{path} is there already, and not from collecting {job}; choose another file");
        var state = JsonSerializer.Deserialize<CollectState>(File.ReadAllBytes(statePath))!;
        if (state.Job != job)
            throw new BrokerException($"{path} holds results of the job {state.Job}; choose another file");
        return output.Length >= state.Bytes
            ? state
            : throw new BrokerException($"{path} has {output.Length} bytes where {statePath} says {state.Bytes}: it was changed");
    }

    private void Append(ChunkResult result)
    {
        _output.Write(result.Lines.Span);
        _state = _state with
        {
            Next = _state.Next + 1,
            Summary = _merge(_state.Summary, result.Summary),
            Models = _state.Models.Contains(result.Model) ? _state.Models : [.. _state.Models, result.Model],
        };
    }

    private string PartPath(long index) => Path.Combine(_parts, index.ToString(CultureInfo.InvariantCulture));

    private void KeepPart(ChunkResult result)
    {
        var path = PartPath(result.Index);
        if (File.Exists(path))
            return;
        using (var file = File.Create(path + ".next"))
        {
            JsonSerializer.Serialize(file, new Part(result.Summary, result.Model, result.Lines.ToArray()));
            file.Flush(flushToDisk: true);
        }

        File.Move(path + ".next", path);
    }

    private ChunkResult? TakePart()
    {
        var path = PartPath(_state.Next);
        if (!File.Exists(path))
            return null;
        var part = JsonSerializer.Deserialize<Part>(File.ReadAllBytes(path))!;
        _appended.Add(path);
        return new ChunkResult(_state.Run, _state.Next, IsEnd: false, part.Summary, part.Model, part.Lines);
    }

    private void Save()
    {
        using (var file = File.Create(_statePath + ".next"))
        {
            JsonSerializer.Serialize(file, _state);
            file.Flush(flushToDisk: true);
        }

        File.Move(_statePath + ".next", _statePath, overwrite: true);
    }

    private sealed record Part(string Summary, string Model, byte[] Lines);
}
