using Classifier.MLNet.Envelopes;

namespace Classifier.MLNet.Formats;

/// <summary>
/// How one component stands in the file: what identifies it, and its block. A component is one such class, entered in
/// <see cref="ComponentTable"/>; nothing else knows it.
/// </summary>
/// <param name="id">What is written into the envelope; <see cref="EnvelopeId.Written"/> is also the newest version that is read.</param>
/// <param name="assembly">The assembly in which ML.NET finds the loader.</param>
/// <param name="oldest">The oldest version that is read.</param>
internal abstract class ComponentFormat(EnvelopeId id, string assembly, uint oldest)
{
    public const string DataAssembly = "Microsoft.ML.Data";
    public const string TransformsAssembly = "Microsoft.ML.Transforms";
    public const string StandardTrainersAssembly = "Microsoft.ML.StandardTrainers";
    public const string FastTreeAssembly = "Microsoft.ML.FastTree";

    public EnvelopeId Id { get; } = id;

    public string Assembly { get; } = assembly;

    /// <summary>Versions are checked as ML.NET does: each side must reach the other's oldest.</summary>
    public bool CanRead(EnvelopeId file) => file.Readable <= file.Written && file.Readable <= Id.Written && file.Written >= oldest;

    /// <summary>Whether this is the component that stores such an object.</summary>
    public abstract bool Stores(object component);

    /// <summary>Reads the block. An <see cref="ArgumentException"/> of the object's constructor counts as the file's fault.</summary>
    public abstract object Read(ComponentReader reader);

    public abstract void Write(object component, ComponentWriter writer);
}

/// <summary>The format of components of one type.</summary>
internal abstract class ComponentFormat<T>(EnvelopeId id, string assembly, uint? oldest = null)
    : ComponentFormat(id, assembly, oldest ?? id.Written)
    where T : class
{
    public override bool Stores(object component) => component is T;

    public sealed override object Read(ComponentReader reader) => ReadComponent(reader);

    public sealed override void Write(object component, ComponentWriter writer) => WriteComponent((T)component, writer);

    protected abstract T ReadComponent(ComponentReader reader);

    protected abstract void WriteComponent(T component, ComponentWriter writer);
}
