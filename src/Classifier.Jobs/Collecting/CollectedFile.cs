using System.Globalization;
using System.Text.Json;
using Classifier.Jobs.Brokers;
using Classifier.Jobs.Chunks;
using Classifier.Jobs.Files;

namespace Classifier.Jobs.Collecting;

/// <summary>
/// The output of a job while it is collected. Results that come before their turn wait in files of their own in <c>FILE.parts</c>; <c>FILE.collect</c> says how far
/// the output is whole.
/// </summary>
internal sealed class CollectedFile : IAsyncDisposable
{
    private readonly OutputFile _output;
    private readonly string _statePath;
    private readonly string _parts;
    private readonly Func<string, string, string> _merge;
    private readonly string? _contentType;
    private readonly List<string> _appended = [];
    private CollectState _state;

    private CollectedFile(OutputFile output, string statePath, string parts, CollectState state, Func<string, string, string> merge, string? contentType) =>
        (_output, _statePath, _parts, _state, _merge, _contentType) = (output, statePath, parts, state, merge, contentType);

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
    /// <param name="contentType">What it is to hold; results that are something else are refused. Null for anything.</param>
    /// <exception cref="BrokerException">It belongs to another job, or is not ours.</exception>
    /// <exception cref="IOException">It was changed, or another program writes it.</exception>
    public static async Task<CollectedFile> OpenAsync(string path, string job, Func<string, string, string> merge, string? contentType)
    {
        var (statePath, parts) = (path + ".collect", path + ".parts");
        var output = OutputFile.At(path);
        try
        {
            var state = Begin(path, statePath, job);
            output.CutTo(state.Bytes);
            Directory.CreateDirectory(parts);
            var file = new CollectedFile(output, statePath, parts, state, merge, contentType);
            file.Save();
            return file;
        }
        catch
        {
            await output.DisposeAsync();
            throw;
        }
    }

    /// <summary>Adds a result, at its place or to those that wait; one that is there already changes nothing.</summary>
    /// <exception cref="BrokerException">It belongs to other input than those before it, or is not what the file is to hold.</exception>
    public async Task AddAsync(ChunkResult result)
    {
        if (_state.Run.Length > 0 && _state.Run != result.Run)
            throw new BrokerException($"results of another submission of the job {_state.Job} came: it was deleted and submitted anew. Collect it to another file");
        _state = _state with { Run = result.Run };
        if (result.IsEnd)
        {
            _state = _state with { Chunks = result.Index };
            return;
        }

        if (_contentType is not null && _contentType != result.ContentType)
            throw new BrokerException($"the job {_state.Job} gives {result.ContentType}, and the output's name promises {_contentType}. Choose another name, or submit it with another --output-format");
        if (result.Index > _state.Next)
            KeepPart(result);
        else if (result.Index == _state.Next)
            await AppendAsync(result);
        while (TakePart() is { } waiting)
            await AppendAsync(waiting);
    }

    /// <summary>Makes safe all that was added: what this returns from is on the disk.</summary>
    public async Task MakeSafeAsync()
    {
        _state = _state with { Bytes = await _output.MakeSafeAsync() };
        Save();
        foreach (var part in _appended)
            File.Delete(part);
        _appended.Clear();
        if (IsComplete)
            Directory.Delete(_parts, recursive: true);
    }

    public ValueTask DisposeAsync() => _output.DisposeAsync();

    private static CollectState Begin(string path, string statePath, string job)
    {
        if (!File.Exists(statePath))
            return new FileInfo(path).Length == 0 ? new CollectState { Job = job } : throw new BrokerException($"{path} is there already, and not from collecting {job}; choose another file");
        var state = JsonSerializer.Deserialize<CollectState>(File.ReadAllBytes(statePath))!;
        if (state.Job != job)
            throw new BrokerException($"{path} holds results of the job {state.Job}; choose another file");
        return state;
    }

    private async Task AppendAsync(ChunkResult result)
    {
        await _output.WriteAsync(result.Lines, CancellationToken.None);
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
            JsonSerializer.Serialize(file, new Part(result.Summary, result.Model, result.ContentType, result.Lines.ToArray()));
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
        return new ChunkResult(_state.Run, _state.Next, IsEnd: false, part.Summary, part.Model, part.ContentType, part.Lines);
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

    private sealed record Part(string Summary, string Model, string ContentType, byte[] Lines);
}
