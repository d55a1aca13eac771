using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Classifier.Training.Heads.Finished;

/// <summary>
/// A <see cref="FinishedModel"/> on disk: seconds it took, rows of 32-bit numbers, the stages as an ML.NET zip, and the SHA-256 of all that. What is read is
/// to the bit what was written.
/// </summary>
internal static class FinishedModelFile
{
    private const int Magic = 0x314B4D46;

    /// <summary>Writes a file, which gets its name only when it is whole.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string path, FinishedModel model, double seconds)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Magic);
            writer.Write(seconds);
            writer.Write(model.Rows.Count);
            foreach (var row in model.Rows)
            {
                writer.Write(row.Length);
                writer.Write(MemoryMarshal.AsBytes(row.AsSpan()));
            }
            writer.Write(model.Stages.Count);
            if (model.Stages.Count > 0)
                writer.Write(ModelStages.ToZip(model.Stages));
        }
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using (var file = File.Create(path + ".partial"))
        {
            var content = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
            file.Write(content);
            file.Write(SHA256.HashData(content));
        }
        File.Move(path + ".partial", path, overwrite: true);
    }

    /// <summary>Reads a file; null when there is none, or it is damaged: the model is then to be trained again.</summary>
    public static (FinishedModel Model, double Seconds)? Read(string path)
    {
        if (!File.Exists(path))
            return null;
        var bytes = File.ReadAllBytes(path);
        var length = bytes.Length - SHA256.HashSizeInBytes;
        if (length < 0 || !SHA256.HashData(bytes.AsSpan(0, length)).AsSpan().SequenceEqual(bytes.AsSpan(length)))
            return null;
        using var reader = new BinaryReader(new MemoryStream(bytes, 0, length));
        if (reader.ReadInt32() != Magic)
            return null;
        var seconds = reader.ReadDouble();
        var rows = new float[reader.ReadInt32()][];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new float[reader.ReadInt32()];
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(rows[i].AsSpan()));
        }
        var stages = reader.ReadInt32() == 0 ? [] : ModelStages.FromZip(bytes.AsSpan((int)reader.BaseStream.Position, length - (int)reader.BaseStream.Position));
        return (new FinishedModel(stages, rows), seconds);
    }
}
