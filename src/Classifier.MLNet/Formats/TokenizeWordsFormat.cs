using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Formats;

/// <summary><c>WRDTOKNS</c>: the column pairs; of each int32 separators and these as UTF-16 units.</summary>
internal sealed class TokenizeWordsFormat()
    : ComponentFormat<TokenizeWordsTransform>(new("WRDTOKNS", 0x00010001, 0x00010001, "TokenizeTextTransform"), TransformsAssembly)
{
    protected override TokenizeWordsTransform ReadComponent(ComponentReader reader)
    {
        var columns = ImmutableArray.CreateBuilder<TokenizeWordsColumn>();
        foreach (var pair in ColumnPairs.Read(reader))
        {
            var separators = reader.Block.CountedArray<ushort>();
            columns.Add(new TokenizeWordsColumn(pair.Output, pair.Input, new string(MemoryMarshal.Cast<ushort, char>(separators))));
        }

        return new TokenizeWordsTransform(columns.ToImmutable());
    }

    protected override void WriteComponent(TokenizeWordsTransform component, ComponentWriter writer)
    {
        ColumnPairs.Write(writer, component.Columns);
        foreach (var column in component.Columns)
            writer.Block.CountedArray(MemoryMarshal.Cast<char, ushort>(column.Separators));
    }
}
