using System.Text.Json;
using Classifier.Modeling.Bundles;
using Classifier.Training.Data;

namespace Classifier.Training.Search;

/// <summary>What came of trials, by key, in a JSON file, so that a search that was stopped goes on where it was.</summary>
internal sealed class SearchFile
{
    private readonly string _path;
    private readonly Dictionary<string, SearchOutcome> _known;

    /// <summary>Reads the file, if it is there.</summary>
    /// <exception cref="DataException">It is damaged.</exception>
    public SearchFile(string path)
    {
        _path = path;
        try
        {
            _known = File.Exists(path) ? JsonSerializer.Deserialize<Dictionary<string, SearchOutcome>>(File.ReadAllText(path), BundleFiles.Json) ?? [] : [];
        }
        catch (JsonException fault)
        {
            throw new DataException(path, [$"{fault.Message} Delete the file to search anew."]);
        }
    }

    /// <summary>What is known of a trial.</summary>
    public SearchOutcome Find(string key) => _known.GetValueOrDefault(key, SearchOutcome.None);

    /// <summary>Keeps what came of a trial so far; the file gets its name only when it is whole.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Set(string key, SearchOutcome outcome)
    {
        _known[key] = outcome;
        File.WriteAllText(_path + ".partial", JsonSerializer.Serialize(_known, BundleFiles.Json) + "\n");
        File.Move(_path + ".partial", _path, overwrite: true);
    }
}
