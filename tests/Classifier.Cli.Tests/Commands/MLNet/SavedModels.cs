using System.IO.Compression;
using Classifier.MLNet.Tests.Documentation;

namespace Classifier.Cli.Tests.Commands.MLNet;

/// <summary>Model files for tests of commands.</summary>
internal static class SavedModels
{
    public static string Multiclass(TemporaryFolder folder, params string[] labels)
    {
        SmallModel.Multiclass(numbers: 4, [.. labels]).Save(folder.PathOf("model.zip"));
        return folder.PathOf("model.zip");
    }

    public static string Binary(TemporaryFolder folder)
    {
        SmallModel.Binary().Save(folder.PathOf("model.zip"));
        return folder.PathOf("model.zip");
    }

    /// <summary>A model of which one component says that it is of another kind, whose name clears the screen.</summary>
    public static string Unsupported(TemporaryFolder folder)
    {
        const int signature = 0x40;
        var path = Multiclass(folder);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Update);
        using var entry = zip.GetEntry("TransformerChain/Transform_001/Model.key")!.Open();
        entry.Position = signature;
        entry.Write("ODD\u001B[2J "u8);
        return path;
    }
}
