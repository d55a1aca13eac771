using System.Collections.Immutable;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Formats;

/// <summary>
/// <c>NGRAMTRN</c>: the pairs of columns; of each int32 keys of the longest n-gram, int32 skips, int32 weighting, bool for each length whether there are
/// such n-grams, the n-grams, and a counted array of inverse document frequencies, of none when they are not used.
/// </summary>
internal sealed class NgramFormat()
    : ComponentFormat<NgramTransform>(new("NGRAMTRN", 0x00010003, 0x00010003, "NgramTransform"), TransformsAssembly)
{
    protected override NgramTransform ReadComponent(ComponentReader reader)
    {
        var pairs = ColumnPairs.Read(reader);
        var columns = ImmutableArray.CreateBuilder<NgramColumn>(pairs.Length);
        foreach (var (output, input) in pairs)
            columns.Add(ReadColumn(reader, output, input));
        return new NgramTransform(columns.MoveToImmutable());
    }

    protected override void WriteComponent(NgramTransform component, ComponentWriter writer)
    {
        ColumnPairs.Write(writer, component.Columns);
        var block = writer.Block;
        foreach (var column in component.Columns)
        {
            block.Int32(column.Pool.MaxLength);
            block.Int32(column.Skips);
            block.Int32((int)column.Weighting);
            for (var length = 1; length <= column.Pool.MaxLength; length++)
                block.Bool(column.Pool.HasLength(length));
            NgramPoolCodec.Write(block, column.Pool);
            block.CountedArray(column.InverseDocumentFrequencies.AsSpan());
        }
    }

    private static NgramColumn ReadColumn(ComponentReader reader, string output, string input)
    {
        var block = reader.Block;
        var maxLength = block.Int32();
        var skips = block.Int32();
        var weighting = (NgramWeighting)block.Int32();
        if (maxLength is < 1 or > NgramPool.LengthLimit)
            throw block.Fault($"n-grams of up to {maxLength} keys");
        var hasLength = new bool[maxLength];
        foreach (ref var has in hasLength.AsSpan())
            has = block.Bool();
        var pool = NgramPoolCodec.Read(block, maxLength);
        reader.Spend(pool.Trie.Bytes, "n-grams");

        // ML.NET does not look for n-grams of a length that is not marked; one that has a slot all the same would never be found.
        for (var length = 1; length <= maxLength; length++)
            if (!hasLength[length - 1] && pool.HasLength(length))
                throw block.Fault($"n-grams of {length} keys, of which there are none");

        // ML.NET's array has room for more n-grams than came.
        var idf = block.CountedArray<double>();
        return new NgramColumn(output, input, pool, skips, weighting, [.. idf.AsSpan(0, Math.Min(idf.Length, pool.Count))]);
    }
}
