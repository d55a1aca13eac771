using System.Collections.Immutable;
using Classifier.MLNet.Archives;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Idv;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Formats;

/// <summary>Reads the whole file: the transform in <c>TransformerChain</c> and, if there is one, the schema of its input.</summary>
internal static class ModelReader
{
    public const string RootDirectory = "TransformerChain";
    public const string SchemaEntry = "Schema";
    private static readonly string[] OldLayouts = ["Predictor/", "DataLoaderModel/", "TransformModel/"];

    public static MLNetModel Read(ReadOnlyMemory<byte> zip, ReadLimits limits) => Read(ArchiveReader.Open(zip, limits));

    /// <param name="archive">The zip.</param>
    /// <param name="onRead">As for <see cref="ComponentReader.ReadComponent"/>.</param>
    public static MLNetModel Read(ArchiveReader archive, Action<ReadComponent>? onRead = null)
    {
        RequireLayout(archive);
        var root = ComponentReader.ReadComponent(archive, RootDirectory, onRead: onRead) as Transform
            ?? throw new ModelFormatException(RootDirectory, "not a transform");
        var schema = archive.Has(SchemaEntry)
            ? new SchemaReader(archive.Read(SchemaEntry), SchemaEntry, archive.Budget).Read(_ => true)
            : ImmutableArray<ColumnSchema>.Empty;
        try
        {
            return new MLNetModel(root, schema);
        }
        catch (ArgumentException fault)
        {
            throw new ModelFormatException(RootDirectory, fault.Message, fault);
        }
    }

    private static void RequireLayout(ArchiveReader archive)
    {
        if (archive.Names.Any(name => name.StartsWith(RootDirectory + "/", StringComparison.Ordinal)))
            return;
        if (archive.Names.Any(name => OldLayouts.Any(old => name.StartsWith(old, StringComparison.Ordinal))))
            throw new ModelFormatException("A model from before ML.NET 1.0, which is not supported; load and save it with ML.NET 1.x.");
        if (archive.Has("Model.key"))
            throw new ModelFormatException("A model saved together with its data loader, which is not supported; save it with a schema.");
        throw new ModelFormatException($"Not an ML.NET model: the zip has no {RootDirectory}.");
    }
}
