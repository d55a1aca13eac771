using System.Collections.Immutable;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;

namespace Classifier.MLNet.Transforms;

/// <summary>
/// Hashes texts to keys (component <c>HASHTRNS</c>, Hash). Hashes of other values, and vectors of texts hashed to one key, can be read and written,
/// but who asks for them is refused.
/// </summary>
/// <param name="columns">The columns it makes, in order.</param>
public sealed class HashTransform(params ImmutableArray<HashColumn> columns) : Transform
{
    /// <summary>The columns it makes, in order.</summary>
    public ImmutableArray<HashColumn> Columns { get; } = columns;

    internal override void Bind(ColumnBinder columns) => columns.AddEach(Columns, (column, input) =>
    {
        var key = new KeyType(new ScalarType("UInt32"), 1UL << column.Bits);
        var isCombined = column.IsCombined && input.Type is VectorType;
        return (
            new ColumnSchema(column.Output, isCombined ? key : Expect.SameShape(input, key)) { KeyNames = KeyNames(column) },
            KernelOf(column, input.Type, isCombined));
    });

    private static Kernel KernelOf(HashColumn column, ColumnType input, bool isCombined) => isCombined
        ? new RefusedKernel($"Column '{column.Output}' is one hash of a whole vector, which is not supported.")
        : Expect.Item(input) == ColumnType.Text
            ? new TextHashKernel(column.Bits, column.Seed, column.IsOrdered)
            : new RefusedKernel($"Column '{column.Output}' hashes values of type {input}; only text is supported.");

    /// <summary>Only when every key has one: a list of 2^31 names, most of them empty, would serve nobody.</summary>
    private static ImmutableArray<string> KeyNames(HashColumn column) =>
        column.Names is { } names && names.Names.Length == 1L << column.Bits ? names.Names : [];
}
