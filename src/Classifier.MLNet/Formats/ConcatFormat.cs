using System.Collections.Immutable;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Formats;

/// <summary><c>CONCAT F</c>: int32 columns; for each its name, int32 inputs, and of each input its name and its alias or null.</summary>
internal sealed class ConcatFormat()
    : ComponentFormat<ConcatTransform>(
        new("CONCAT F", 0x00010003, 0x00010003, "ConcatTransform", "ConcatFunction"), DataAssembly)
{
    private const int ColumnSize = 8;
    private const int InputSize = 8;

    protected override ConcatTransform ReadComponent(ComponentReader reader)
    {
        var columns = ImmutableArray.CreateBuilder<ConcatColumn>();
        for (var left = reader.Block.Count(ColumnSize); left > 0; left--)
        {
            var output = reader.String();
            var inputs = ImmutableArray.CreateBuilder<ConcatInput>();
            for (var inputsLeft = reader.Block.Count(InputSize); inputsLeft > 0; inputsLeft--)
                inputs.Add(new ConcatInput(reader.String(), reader.StringOrNull()));
            columns.Add(new ConcatColumn(output, inputs.ToImmutable()));
        }

        return new ConcatTransform(columns.ToImmutable());
    }

    protected override void WriteComponent(ConcatTransform component, ComponentWriter writer)
    {
        writer.Block.Int32(component.Columns.Length);
        foreach (var column in component.Columns)
        {
            writer.String(column.Output);
            writer.Block.Int32(column.Inputs.Length);
            foreach (var input in column.Inputs)
            {
                writer.String(input.Column);
                writer.String(input.Alias);
            }
        }
    }
}
