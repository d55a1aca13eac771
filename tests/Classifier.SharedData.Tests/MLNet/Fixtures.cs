using Classifier.MLNet;
using Classifier.MLNet.Archives;
using Classifier.MLNet.Formats;

namespace Classifier.SharedData.Tests.MLNet;

/// <summary>Models written by real ML.NET.</summary>
internal static class Fixtures
{
    private const string Envelope = "/Model.key";

    public static IReadOnlyList<string> Zips() => SharedData.Files("mlnet", "*.zip");

    public static ArchiveReader Open(string path) => ArchiveReader.Open(File.ReadAllBytes(path), ReadLimits.Default);

    /// <summary>Directories of the zip that hold a component.</summary>
    public static IEnumerable<string> Components(ArchiveReader archive) =>
        archive.Names.Where(name => name.EndsWith(Envelope, StringComparison.Ordinal)).Select(name => name[..^Envelope.Length]);

    /// <summary>All components of all zips that can be read by themselves.</summary>
    public static IEnumerable<object> ReadableComponents() => Zips().Select(Open).SelectMany(ReadableComponents);

    /// <summary>All components of one zip that can be read by themselves.</summary>
    public static IEnumerable<object> ReadableComponents(ArchiveReader archive) =>
        Components(archive).Select(directory => ReadOrNull(archive, directory)).OfType<object>();

    private static object? ReadOrNull(ArchiveReader archive, string directory)
    {
        try
        {
            return ComponentReader.ReadComponent(archive, directory);
        }
        catch (ModelFormatException fault) when (fault.Message.EndsWith("is not supported", StringComparison.Ordinal))
        {
            return null;
        }
    }
}
