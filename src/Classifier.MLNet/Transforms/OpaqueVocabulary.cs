using System.Collections.Immutable;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;

namespace Classifier.MLNet.Transforms;

/// <summary>Values of a type that can be read and written but not looked up: who asks for their keys is refused.</summary>
public sealed class OpaqueVocabulary : KeyVocabulary
{
    internal OpaqueVocabulary(ColumnType type, int count, ImmutableArray<byte> bytes) => (Type, Count, Bytes) = (type, count, bytes);

    /// <summary>The type of the values.</summary>
    public ColumnType Type { get; }

    /// <inheritdoc/>
    public override int Count { get; }

    /// <summary>The values as they stand in the file.</summary>
    internal ImmutableArray<byte> Bytes { get; }

    internal override ColumnType ValueType => Type;

    internal override Kernel KernelFor(ColumnType input) => new RefusedKernel($"Keys of values of type {Type} are not supported.");
}
