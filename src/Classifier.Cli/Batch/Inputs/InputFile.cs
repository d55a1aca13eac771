using System.IO.Compression;

namespace Classifier.Cli.Batch.Inputs;

/// <summary>A file of the input, or standard input; compressed when its name ends in <c>.gz</c>.</summary>
internal sealed class InputFile
{
    /// <summary>The ending of compressed files.</summary>
    public const string GzipEnding = ".gz";

    private readonly Stream? _standardInput;

    private InputFile(string name, string identity, long? bytes, Stream? standardInput) =>
        (Name, Identity, Bytes, _standardInput) = (name, identity, bytes, standardInput);

    /// <summary>Its path as the user gave it, or <c>-</c>.</summary>
    public string Name { get; }

    /// <summary>What tells it from other files: path, size, and when it was last written.</summary>
    public string Identity { get; }

    /// <summary>Its size, 0 for a named pipe; null for standard input.</summary>
    public long? Bytes { get; }

    /// <summary>A file that is there.</summary>
    public static InputFile At(string path)
    {
        var file = new FileInfo(path);
        var identity = FormattableString.Invariant($"{file.FullName}, {file.Length} bytes of {file.LastWriteTimeUtc:O}");
        return new InputFile(path, identity, file.Length, null);
    }

    /// <summary>Standard input.</summary>
    public static InputFile Standard(Stream input) => new("-", "standard input", null, input);

    /// <summary>Opens it at its beginning.</summary>
    public OpenedFile Open()
    {
        var raw = _standardInput ?? File.OpenRead(Name);
        var isCompressed = Name.EndsWith(GzipEnding, StringComparison.OrdinalIgnoreCase);
        return new OpenedFile(raw, isCompressed ? new GZipStream(raw, CompressionMode.Decompress, leaveOpen: true) : raw, isOwned: _standardInput is null);
    }
}
