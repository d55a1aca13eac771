using System.Text.Json;
using System.Text.Json.Serialization;
using Classifier.Modeling.Bundles;
using Classifier.Training.Data;

namespace Classifier.Training.Runs;

/// <summary>The folder of a run and the names in it.</summary>
/// <param name="Path">The folder.</param>
internal sealed record RunFolder(string Path)
{
    /// <summary>Where runs are, unless a command says otherwise.</summary>
    public const string DefaultRoot = "runs";

    // What follows from other values of a recipe is not written: nobody can set it.
    private static readonly JsonSerializerOptions Json = new(BundleFiles.IndentedJson)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        IgnoreReadOnlyProperties = true,
    };

    /// <summary>What the run is.</summary>
    public string Record => this["run.json"];

    /// <summary>The recipe, as it was written.</summary>
    public string Recipe => this["recipe.yaml"];

    /// <summary>The recipe with every default.</summary>
    public string Resolved => this["resolved.json"];

    /// <summary>What it was trained on.</summary>
    public string Data => this["data.json"];

    /// <summary>Where it ran.</summary>
    public string Environment => this["environment.json"];

    /// <summary>Which document stands where.</summary>
    public string Split => this["split.tsv"];

    /// <summary>What the console said.</summary>
    public string Log => this["log.txt"];

    /// <summary>What models answered to documents they had not seen.</summary>
    public string Predictions => this["predictions"];

    /// <summary>All figures.</summary>
    public string Metrics => this["metrics.json"];

    /// <summary>Figures, plots and the worst errors, for people.</summary>
    public string Report => this["report.html"];

    /// <summary>The learning curve of its recipe and data, when one was measured.</summary>
    public string Curve => this["curve.json"];

    /// <summary>Finished trainings of the learning curve.</summary>
    public string CurveTrials => this["curve-trials.json"];

    /// <summary>The bundle.</summary>
    public string Model => this["model"];

    /// <summary>Finished models of a run that is not finished.</summary>
    public string Checkpoint => this["checkpoint"];

    /// <summary>The arguments of a run that is not finished.</summary>
    public string Arguments => System.IO.Path.Combine(Checkpoint, "arguments.json");

    /// <summary>The answers to one set of documents.</summary>
    public string PredictionsOf(string dataset) => System.IO.Path.Combine(Predictions, $"{dataset}.jsonl");

    private string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>A folder for a new run, which is made.</summary>
    /// <param name="root">Where runs are.</param>
    /// <param name="name">What runs like it are called.</param>
    /// <param name="started">When it begins.</param>
    /// <param name="fingerprint">Its fingerprint.</param>
    public static RunFolder Create(string root, string name, DateTimeOffset started, string fingerprint)
    {
        var id = FormattableString.Invariant($"{started.UtcDateTime:yyyyMMdd-HHmmss}-{fingerprint[..6]}");
        var path = System.IO.Path.Combine(root, name, id);
        for (var again = 2; Directory.Exists(path); again++)
            path = System.IO.Path.Combine(root, name, FormattableString.Invariant($"{id}-{again}"));
        Directory.CreateDirectory(path);
        return new RunFolder(path);
    }

    /// <summary>Writes JSON as the run's files have it; a file gets its name only when it is whole.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write<T>(string path, T value) => DurableFile.Replace(path, JsonSerializer.Serialize(value, Json) + "\n");

    /// <summary>Reads JSON.</summary>
    /// <exception cref="RunException">The file is not there, or damaged.</exception>
    public T Read<T>(string path) where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllText(path), Json) ?? throw new JsonException("is null");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new RunException(Path, [$"{System.IO.Path.GetFileName(path)}: {fault.Message}"]);
        }
    }

    /// <summary>
    /// The run's record. One that says it is running, though no process is at it, was killed: its status is <see cref="RunStatus.Stopped"/>.
    /// </summary>
    /// <exception cref="RunException">The file is not there, or damaged.</exception>
    public RunRecord ReadRecord()
    {
        var record = Read<RunRecord>(Record);
        return record.Status == RunStatus.Running && !RunLock.IsHeld(Checkpoint) ? record with { Status = RunStatus.Stopped } : record;
    }
}
