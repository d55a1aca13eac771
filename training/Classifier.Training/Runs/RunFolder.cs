using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Classifier.Modeling.Bundles;
using Classifier.Training.Data;

namespace Classifier.Training.Runs;

/// <summary>A folder <c>runs/NAME/ID</c>: all that there is to know of one training. Files get their names only when they are whole.</summary>
/// <param name="path">The folder.</param>
internal sealed class RunFolder(string path)
{
    /// <summary>Where runs stand by default, beside the recipe's data.</summary>
    public const string Root = "runs";

    private const string InfoFile = "run.json";

    private static readonly JsonSerializerOptions Json = new(BundleFiles.IndentedJson) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    /// <summary>The folder.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>A bundle, when one was made.</summary>
    public string Model => this["model"];

    /// <summary>A file or folder in it.</summary>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>A folder for a run that begins now: <c>runs/NAME/yyyyMMdd-HHmmss-HASH</c>.</summary>
    /// <param name="name">The recipe's name.</param>
    /// <param name="recipeHash">The recipe's hash, of which the first six digits are taken.</param>
    /// <param name="now">When it begins.</param>
    public static string NewPath(string name, string recipeHash, DateTimeOffset now) =>
        System.IO.Path.Combine(Root, name, string.Create(CultureInfo.InvariantCulture, $"{now.UtcDateTime:yyyyMMdd-HHmmss}-{recipeHash[..6]}"));

    /// <summary>All runs below a folder, the latest first; folders that hold no <c>run.json</c> are passed over.</summary>
    /// <exception cref="DataException">A <c>run.json</c> is damaged.</exception>
    public static IReadOnlyList<(RunFolder Folder, RunInfo Info)> All(string root) => !Directory.Exists(root) ? [] :
        [.. Directory.EnumerateFiles(root, InfoFile, SearchOption.AllDirectories)
            .Select(file => new RunFolder(System.IO.Path.GetDirectoryName(file)!)).Select(folder => (Folder: folder, Info: folder.Read()))
            .OrderByDescending(run => run.Info.Started).ThenBy(run => run.Info.Id, StringComparer.Ordinal)];

    /// <summary>Reads <c>run.json</c>.</summary>
    /// <exception cref="DataException">It is damaged.</exception>
    /// <exception cref="IOException">It is not there.</exception>
    public RunInfo Read() => Read<RunInfo>(InfoFile);

    /// <summary>Writes <c>run.json</c>.</summary>
    public void Write(RunInfo info) => Write(InfoFile, info);

    /// <summary>Reads a JSON file.</summary>
    /// <exception cref="DataException">It is damaged.</exception>
    public T Read<T>(string name)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllBytes(this[name]), Json) ?? throw new DataException(this[name], ["is empty"]);
        }
        catch (JsonException fault)
        {
            throw new DataException(this[name], [fault.Message]);
        }
    }

    /// <summary>Writes a JSON file.</summary>
    public void Write<T>(string name, T value) => WriteText(name, JsonSerializer.Serialize(value, Json) + "\n");

    /// <summary>Writes a text file.</summary>
    public void WriteText(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name] + ".partial", text);
        File.Move(this[name] + ".partial", this[name], overwrite: true);
    }
}
