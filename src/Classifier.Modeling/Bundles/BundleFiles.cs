using System.Text.Encodings.Web;
using System.Text.Json;
using Classifier.MLNet;

namespace Classifier.Modeling.Bundles;

/// <summary>Names and formats of a bundle's files.</summary>
public static class BundleFiles
{
    private const int MaximumFileBytes = 256 << 20;

    /// <summary>The layout this build reads and writes.</summary>
    public const int FormatVersion = 1;

    /// <summary>What the bundle is.</summary>
    public const string Manifest = "manifest.json";

    /// <summary>Documents of our own writing and what the model answered when it was made.</summary>
    public const string Golden = "golden.jsonl";

    /// <summary>JSON as bundles have it: camel case, Vietnamese letters as they are.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The same, indented, for files that people read; the same bytes on every system.</summary>
    public static JsonSerializerOptions IndentedJson { get; } = new(Json) { WriteIndented = true, NewLine = "\n" };

    /// <summary>Reads a whole file of a bundle, up to a limit.</summary>
    internal static byte[] Read(string path) =>
        new FileInfo(path).Length <= MaximumFileBytes
            ? File.ReadAllBytes(path)
            : throw new ModelBundleException(path, $"is larger than {MaximumFileBytes >> 20} MiB");

    /// <summary>Says of whatever can be wrong with a file which file it is.</summary>
    internal static T Guard<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException or ModelFormatException or ArgumentException)
        {
            throw new ModelBundleException(path, fault.Message, fault);
        }
    }
}
