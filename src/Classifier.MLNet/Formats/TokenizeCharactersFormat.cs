using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Formats;

/// <summary><c>CHARTOKN</c>: the column pairs, bool markers, bool markers around each text; before version 1.2 the latter is true and not there.</summary>
internal sealed class TokenizeCharactersFormat()
    : ComponentFormat<TokenizeCharactersTransform>(
        new("CHARTOKN", JoinsTexts, JoinsTexts, "CharToken"), TransformsAssembly, oldest: 0x00010001)
{
    private const uint JoinsTexts = 0x00010002;

    protected override TokenizeCharactersTransform ReadComponent(ComponentReader reader) => new(ColumnPairs.Read(reader))
    {
        UseMarkers = reader.Block.Bool(),
        MarksEachText = reader.Version < JoinsTexts || reader.Block.Bool(),
    };

    protected override void WriteComponent(TokenizeCharactersTransform component, ComponentWriter writer)
    {
        ColumnPairs.Write(writer, component.Columns);
        writer.Block.Bool(component.UseMarkers);
        writer.Block.Bool(component.MarksEachText);
    }
}
