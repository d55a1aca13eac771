using System.Collections.Immutable;
using Classifier.MLNet.Archives;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Envelopes;
using Classifier.MLNet.Idv;

namespace Classifier.MLNet.Formats;

/// <summary>What a component sees while it is read: its block, its strings, and what stands beside it in its directory.</summary>
internal sealed class ComponentReader
{
    private const string EnvelopeName = "Model.key";
    private const string OldEnvelopeName = "Model.bin";
    private const int FloatSize = 4;

    private readonly ArchiveReader _archive;
    private readonly string _directory;
    private readonly int _depth;
    private readonly Action<ReadComponent>? _onRead;
    private readonly ImmutableArray<string> _strings;

    private ComponentReader(ArchiveReader archive, string directory, int depth, Envelope envelope, string location, Action<ReadComponent>? onRead)
    {
        _onRead = onRead;
        _archive = archive;
        _directory = directory;
        _depth = depth;
        _strings = envelope.Strings;
        Version = envelope.Id.Written;
        Block = new ByteReader(envelope.Block, location);
    }

    /// <summary>The component's own bytes.</summary>
    public ByteReader Block { get; }

    /// <summary>The version the component was written in.</summary>
    public uint Version { get; }

    /// <summary>Reads the component of a directory, and with it all components below.</summary>
    /// <param name="archive">The zip.</param>
    /// <param name="directory">The directory.</param>
    /// <param name="depth">How many components hold it.</param>
    /// <param name="onRead">Is told of each component once it is read, those below it first.</param>
    /// <exception cref="ModelFormatException">It is damaged, or is or holds a component that is not supported.</exception>
    public static object ReadComponent(ArchiveReader archive, string directory, int depth = 0, Action<ReadComponent>? onRead = null)
    {
        if (depth > archive.Limits.MaxDepth)
            throw new ModelFormatException(directory, $"components are nested more than {archive.Limits.MaxDepth} deep");
        var location = $"{directory}/{EnvelopeName}";
        if (!archive.Has(location) && archive.Has($"{directory}/{OldEnvelopeName}"))
            location = $"{directory}/{OldEnvelopeName}";
        var envelope = EnvelopeReader.Read(archive.Read(location), location);
        var format = ComponentTable.Find(envelope.Id.Signature);
        if (format is null || !format.CanRead(envelope.Id))
            throw new ModelFormatException(location, $"{envelope.Id} is not supported");

        var reader = new ComponentReader(archive, directory, depth, envelope, location, onRead);
        try
        {
            var component = format.Read(reader);
            reader.Block.RequireEnd();
            onRead?.Invoke(new ReadComponent(directory, envelope.Id, envelope.Block.Length, component));
            return component;
        }
        catch (ArgumentException fault)
        {
            // The rules of a component stand in its constructor. Here the file broke them, not the caller.
            var message = fault.ParamName is null ? fault.Message : fault.Message.Replace($" (Parameter '{fault.ParamName}')", null);
            throw new ModelFormatException(location, message, fault);
        }
    }

    /// <summary>Reads a component that stands in a directory below.</summary>
    public T Component<T>(string name) where T : class
    {
        var directory = $"{_directory}/{name}";
        return ReadComponent(_archive, directory, _depth + 1, _onRead) as T
            ?? throw new ModelFormatException(directory, "a component of another kind than belongs here");
    }

    /// <summary>Reads a component that stands in a directory below, if there is one.</summary>
    public T? ComponentOrNull<T>(string name) where T : class =>
        _archive.Has($"{_directory}/{name}/{EnvelopeName}") ? Component<T>(name) : null;

    /// <summary>Reads a schema that stands beside the component.</summary>
    /// <param name="name">The entry.</param>
    /// <param name="keyNamesOf">The column whose key names are wanted, or null.</param>
    public ImmutableArray<ColumnSchema> Schema(string name, string? keyNamesOf)
    {
        var location = $"{_directory}/{name}";
        return new SchemaReader(_archive.Read(location), location, _archive.Budget).Read(column => column == keyNamesOf);
    }

    /// <summary>A string that the block refers to by its position among the envelope's strings.</summary>
    public string String() => StringOrNull() ?? throw Block.Fault("a name is missing");

    /// <inheritdoc cref="String"/>
    public string? StringOrNull()
    {
        var at = Block.Int32();
        if (at < -1 || at >= _strings.Length)
            throw Block.Fault($"string {at} of {_strings.Length}");
        return at < 0 ? null : _strings[at];
    }

    /// <summary>Most predictors begin with the size of their numbers, which must be that of a 32-bit one.</summary>
    public void RequireFloats()
    {
        if (Block.Int32() is var size && size != FloatSize)
            throw Block.Fault($"numbers of {size} bytes; only {FloatSize} is supported");
    }

    /// <summary>Pays for memory that the block asks for without having the bytes to show for it.</summary>
    public void Spend(long bytes, string what) => _archive.Budget.Spend(bytes, $"{_directory}: {what}");
}
