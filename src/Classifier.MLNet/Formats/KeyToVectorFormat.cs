using System.Collections.Immutable;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Formats;

/// <summary><c>KEY2VECT</c>: the pairs of columns; bool for each, whether it is a bag.</summary>
internal sealed class KeyToVectorFormat()
    : ComponentFormat<KeyToVectorTransform>(new("KEY2VECT", 0x00010002, 0x00010001, "KeyToVectorTransform"), DataAssembly)
{
    protected override KeyToVectorTransform ReadComponent(ComponentReader reader)
    {
        var pairs = ColumnPairs.Read(reader);
        var columns = ImmutableArray.CreateBuilder<KeyToVectorColumn>(pairs.Length);
        foreach (var (output, input) in pairs)
            columns.Add(new KeyToVectorColumn(output, input, reader.Block.Bool()));
        return new KeyToVectorTransform(columns.MoveToImmutable());
    }

    protected override void WriteComponent(KeyToVectorTransform component, ComponentWriter writer)
    {
        ColumnPairs.Write(writer, component.Columns);
        foreach (var column in component.Columns)
            writer.Block.Bool(column.IsBag);
    }
}
