using System.Collections.Immutable;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;

namespace Classifier.MLNet.Transforms;

/// <summary>Truth values that have keys. Vectors of truth values cannot be looked up.</summary>
public sealed class BooleanVocabulary : KeyVocabulary
{
    /// <summary>Creates the vocabulary.</summary>
    /// <param name="values">The values in the order of their keys.</param>
    /// <exception cref="ArgumentException">One stands there twice.</exception>
    public BooleanVocabulary(params ImmutableArray<bool> values)
    {
        KeysOf(values.AsSpan());
        Values = values;
    }

    /// <summary>The values in the order of their keys.</summary>
    public ImmutableArray<bool> Values { get; }

    /// <inheritdoc/>
    public override int Count => Values.Length;

    internal override ColumnType ValueType => ColumnType.Boolean;

    internal override Kernel KernelFor(ColumnType input) => input is VectorType
        ? new RefusedKernel("Keys of vectors of truth values are not supported.")
        : new BooleanKeyKernel((uint)(Values.IndexOf(false) + 1), (uint)(Values.IndexOf(true) + 1));
}
