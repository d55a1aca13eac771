using System.Text.Json;
using Classifier.Modeling.Bundles;
using Classifier.Training.Data;

namespace Classifier.Training.Ablations;

/// <summary>Finished trials by key, in a JSON file, so that an ablation that was stopped goes on where it was.</summary>
internal sealed class TrialFile
{
    private readonly string _path;
    private readonly Dictionary<string, TrialResult> _finished;

    /// <summary>Reads the file, if it is there.</summary>
    /// <exception cref="DataException">It is damaged.</exception>
    public TrialFile(string path)
    {
        _path = path;
        try
        {
            _finished = File.Exists(path) ? JsonSerializer.Deserialize<Dictionary<string, TrialResult>>(File.ReadAllText(path), BundleFiles.Json) ?? [] : [];
        }
        catch (JsonException fault)
        {
            throw new DataException(path, [$"{fault.Message} Delete the file to measure again."]);
        }
    }

    /// <summary>The outcome of a trial; null when it is not finished.</summary>
    public TrialResult? Find(string key) => _finished.GetValueOrDefault(key);

    /// <summary>Keeps the outcome of a trial; the file gets its name only when it is whole.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Add(string key, TrialResult result)
    {
        _finished[key] = result;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(_path))!);
        File.WriteAllText(_path + ".partial", JsonSerializer.Serialize(_finished, BundleFiles.IndentedJson) + "\n");
        File.Move(_path + ".partial", _path, overwrite: true);
    }
}
