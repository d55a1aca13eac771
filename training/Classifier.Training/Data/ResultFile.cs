using System.Text.Json;
using Classifier.Modeling.Bundles;

namespace Classifier.Training.Data;

/// <summary>Results by key, in a JSON file, so that work that was stopped goes on where it was.</summary>
internal sealed class ResultFile<T> where T : class
{
    private readonly string _path;
    private readonly Dictionary<string, T> _known;

    /// <summary>Reads the file, if it is there.</summary>
    /// <exception cref="DataException">It is damaged.</exception>
    public ResultFile(string path)
    {
        _path = path;
        try
        {
            _known = File.Exists(path) ? JsonSerializer.Deserialize<Dictionary<string, T>>(File.ReadAllText(path), BundleFiles.Json) ?? [] : [];
        }
        catch (JsonException fault)
        {
            throw new DataException(path, [$"{fault.Message} Delete the file to begin anew."]);
        }
    }

    /// <summary>What is known; null for nothing.</summary>
    public T? Find(string key) => _known.GetValueOrDefault(key);

    /// <summary>Keeps a result, in place of what was known.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Set(string key, T result)
    {
        _known[key] = result;
        DurableFile.Replace(_path, JsonSerializer.SerializeToUtf8Bytes(_known, BundleFiles.IndentedJson));
    }
}
