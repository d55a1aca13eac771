using System.Collections.Immutable;
using Classifier.MLNet.Archives;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Envelopes;
using Classifier.MLNet.Idv;

namespace Classifier.MLNet.Formats;

/// <summary>Where a component writes: its block, its strings, and what stands beside it; the counterpart of <see cref="ComponentReader"/>.</summary>
internal sealed class ComponentWriter
{
    private readonly ArchiveWriter _archive;
    private readonly string _directory;
    private readonly OrderedDictionary<string, int> _strings = new(StringComparer.Ordinal);

    private ComponentWriter(ArchiveWriter archive, string directory)
    {
        _archive = archive;
        _directory = directory;
    }

    /// <summary>The component's own bytes.</summary>
    public ByteWriter Block { get; } = new();

    /// <summary>Writes a component and all components in it.</summary>
    public static void WriteComponent(ArchiveWriter archive, string directory, object component)
    {
        var format = ComponentTable.For(component);
        var writer = new ComponentWriter(archive, directory);
        format.Write(component, writer);
        var envelope = new Envelope(format.Id, writer.Block.ToArray(), [.. writer._strings.Keys]);
        archive.Add($"{directory}/Model.key", EnvelopeWriter.Write(envelope, format.Assembly));
    }

    /// <summary>Writes a component into a directory below.</summary>
    public void Component(string name, object component) => WriteComponent(_archive, $"{_directory}/{name}", component);

    /// <summary>Writes a schema beside the component.</summary>
    public void Schema(string name, ImmutableArray<ColumnSchema> columns) =>
        _archive.Add($"{_directory}/{name}", SchemaWriter.Write(columns));

    /// <summary>Refers to a string; each distinct one is kept once, in the order of first use. Null is −1.</summary>
    public void String(string? text)
    {
        if (text is not null)
            _strings.TryAdd(text, _strings.Count);
        Block.Int32(text is null ? -1 : _strings[text]);
    }

    /// <summary>The size of a 32-bit number, with which most predictors begin.</summary>
    public void Floats() => Block.Int32(sizeof(float));
}
