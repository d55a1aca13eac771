using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Formats;

/// <summary><c>COPYCOLT</c>: the column pairs.</summary>
internal sealed class CopyColumnsFormat()
    : ComponentFormat<CopyColumnsTransform>(new("COPYCOLT", 0x00010001, 0x00010001, "CopyTransform"), DataAssembly)
{
    protected override CopyColumnsTransform ReadComponent(ComponentReader reader) => new(ColumnPairs.Read(reader));

    protected override void WriteComponent(CopyColumnsTransform component, ComponentWriter writer) => ColumnPairs.Write(writer, component.Columns);
}
