using System.Collections.Immutable;
using Classifier.MLNet.Archives;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Formats;
using Classifier.MLNet.Idv;
using Classifier.MLNet.Scoring;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet;

/// <summary>A model in ML.NET's file format (<c>model.zip</c>): a transform and the schema of the rows it takes. Immutable.</summary>
public sealed class MLNetModel
{
    /// <summary>Joins a transform with the columns of its rows.</summary>
    /// <param name="root">The transform, usually a <see cref="TransformerChain"/>.</param>
    /// <param name="inputColumns">The columns of the rows it was made for; empty when they are not known.</param>
    /// <exception cref="ArgumentException">A step reads a column that is not there, or of another type than it takes.</exception>
    public MLNetModel(Transform root, ImmutableArray<ColumnSchema> inputColumns)
    {
        ArgumentNullException.ThrowIfNull(root);
        Root = root;
        InputColumns = inputColumns;
        OutputColumns = inputColumns.IsEmpty ? [] : Bind(inputColumns).Columns;
    }

    /// <summary>The transform.</summary>
    public Transform Root { get; }

    /// <summary>The columns of the rows it was made for; empty when the file has no schema.</summary>
    public ImmutableArray<ColumnSchema> InputColumns { get; }

    /// <summary>The columns that can be asked for: what its last step leaves, with the row's own that no step has hidden, but for those of types that cannot be
    /// computed here. Empty when the input columns are not known.</summary>
    public ImmutableArray<ColumnSchema> OutputColumns { get; }

    /// <summary>Reads a model file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">How much it may ask for; null for <see cref="ReadLimits.Default"/>.</param>
    /// <exception cref="ModelFormatException">The file is not a model this reader supports; the message says where and why.</exception>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    public static MLNetModel Load(string path, ReadLimits? limits = null)
    {
        using var stream = File.OpenRead(path);
        return Load(stream, limits);
    }

    /// <summary>Reads a model from the stream's position to its end.</summary>
    /// <inheritdoc cref="Load(string, ReadLimits?)"/>
    public static MLNetModel Load(Stream stream, ReadLimits? limits = null)
    {
        limits ??= ReadLimits.Default;
        return ModelReader.Read(BoundedStream.ReadToEnd(stream, limits.MaxFileBytes), limits);
    }

    /// <summary>Writes the model. The same model gives the same bytes on the same .NET runtime: no dates, no order by chance.</summary>
    /// <param name="path">The file; an existing one is replaced.</param>
    /// <exception cref="NotSupportedException">The model holds a transform or predictor that ML.NET's format has no place for.</exception>
    public void Save(string path)
    {
        using var stream = File.Create(path);
        Save(stream);
    }

    /// <inheritdoc cref="Save(string)"/>
    public void Save(Stream stream)
    {
        var archive = new ArchiveWriter();
        ComponentWriter.WriteComponent(archive, ModelReader.RootDirectory, Root);
        if (!InputColumns.IsEmpty)
            archive.Add(ModelReader.SchemaEntry, SchemaWriter.Write(InputColumns));
        archive.WriteTo(stream);
    }

    /// <summary>Follows the columns of a row through all steps.</summary>
    internal ColumnBinder Bind(IEnumerable<ColumnSchema> columns)
    {
        var binder = new ColumnBinder(columns);
        Root.Bind(binder);
        return binder;
    }
}
