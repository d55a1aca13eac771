using System.Collections.Immutable;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Formats;

/// <summary><c>GCNORMAF</c>: the pairs; of each bool zero mean, byte norm, float scale.</summary>
internal sealed class LpNormFormat()
    : ComponentFormat<LpNormTransform>(new("GCNORMAF", 0x00010003, 0x00010003, "GcnTransform", "GcnFunction"), TransformsAssembly)
{
    protected override LpNormTransform ReadComponent(ComponentReader reader)
    {
        var columns = ImmutableArray.CreateBuilder<LpNormColumn>();
        foreach (var pair in ColumnPairs.Read(reader))
        {
            columns.Add(new LpNormColumn(pair.Output, pair.Input)
            {
                EnsureZeroMean = reader.Block.Bool(),
                Norm = (VectorNorm)reader.Block.Byte(),
                Scale = reader.Block.Single(),
            });
        }
        return new LpNormTransform(columns.ToImmutable());
    }

    protected override void WriteComponent(LpNormTransform component, ComponentWriter writer)
    {
        ColumnPairs.Write(writer, component.Columns);
        foreach (var column in component.Columns)
        {
            writer.Block.Bool(column.EnsureZeroMean);
            writer.Block.Byte((byte)column.Norm);
            writer.Block.Single(column.Scale);
        }
    }
}
