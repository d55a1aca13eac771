using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Formats;

/// <summary><c>KEY2VALT</c>: the pairs of columns. The names of the keys are those of the input column and stand with what made it.</summary>
internal sealed class KeyToValueFormat()
    : ComponentFormat<KeyToValueTransform>(new("KEY2VALT", 0x00010001, 0x00010001, "KeyToValueTransform"), DataAssembly)
{
    protected override KeyToValueTransform ReadComponent(ComponentReader reader) => new(ColumnPairs.Read(reader));

    protected override void WriteComponent(KeyToValueTransform component, ComponentWriter writer) => ColumnPairs.Write(writer, component.Columns);
}
