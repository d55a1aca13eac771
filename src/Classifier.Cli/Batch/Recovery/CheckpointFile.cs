using System.Text.Json;

namespace Classifier.Cli.Batch.Recovery;

/// <summary>Keeps the last checkpoint beside the output. It is replaced as a whole, so that there is always one to go on from.</summary>
internal sealed class CheckpointFile
{
    /// <summary>What follows the output's name.</summary>
    public const string Ending = ".checkpoint";

    private readonly string _path;

    private CheckpointFile(string path) => _path = path;

    /// <param name="output">The path of the output.</param>
    public static CheckpointFile Of(string output) => new(output + Ending);

    /// <summary>Reads it; null when there is none.</summary>
    /// <exception cref="CannotRunException">It cannot be understood.</exception>
    public Checkpoint? Read()
    {
        try
        {
            return File.Exists(_path) ? JsonSerializer.Deserialize<Checkpoint>(File.ReadAllBytes(_path)) : null;
        }
        catch (JsonException fault)
        {
            throw new CannotRunException($"{_path}: not a checkpoint; start anew without --resume", fault);
        }
    }

    /// <summary>Writes it; when this returns it is on the disk, and when it fails the old one is.</summary>
    public void Write(Checkpoint checkpoint)
    {
        var next = _path + ".next";
        using (var file = File.Create(next))
        {
            JsonSerializer.Serialize(file, checkpoint);
            file.Flush(flushToDisk: true);
        }

        File.Move(next, _path, overwrite: true);
    }

    /// <summary>Removes it.</summary>
    public void Delete() => File.Delete(_path);
}
