using System.Collections.Immutable;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Formats;

/// <summary>The list with which most transforms begin: int32 pairs; of each the names of output and input.</summary>
internal static class ColumnPairs
{
    private const int PairSize = 8;

    public static ImmutableArray<ColumnPair> Read(ComponentReader reader)
    {
        var pairs = ImmutableArray.CreateBuilder<ColumnPair>();
        for (var left = reader.Block.Count(PairSize); left > 0; left--)
            pairs.Add(new ColumnPair(reader.String(), reader.String()));
        return pairs.ToImmutable();
    }

    public static void Write<T>(ComponentWriter writer, ImmutableArray<T> pairs) where T : IColumnPair
    {
        writer.Block.Int32(pairs.Length);
        foreach (var pair in pairs)
        {
            writer.String(pair.Output);
            writer.String(pair.Input);
        }
    }
}
