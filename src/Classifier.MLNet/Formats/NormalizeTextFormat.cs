using Classifier.MLNet.Texts;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Formats;

/// <summary><c>TEXTNORM</c>: the column pairs, byte case, bool keep diacritics, bool keep punctuation, bool keep numbers.</summary>
internal sealed class NormalizeTextFormat()
    : ComponentFormat<NormalizeTextTransform>(new("TEXTNORM", 0x00010001, 0x00010001, "TextNormalizerTransform"), TransformsAssembly)
{
    protected override NormalizeTextTransform ReadComponent(ComponentReader reader) => new(ColumnPairs.Read(reader))
    {
        Case = (TextCase)reader.Block.Byte(),
        KeepDiacritics = reader.Block.Bool(),
        KeepPunctuation = reader.Block.Bool(),
        KeepNumbers = reader.Block.Bool(),
    };

    protected override void WriteComponent(NormalizeTextTransform component, ComponentWriter writer)
    {
        ColumnPairs.Write(writer, component.Columns);
        writer.Block.Byte((byte)component.Case);
        writer.Block.Bool(component.KeepDiacritics);
        writer.Block.Bool(component.KeepPunctuation);
        writer.Block.Bool(component.KeepNumbers);
    }
}
