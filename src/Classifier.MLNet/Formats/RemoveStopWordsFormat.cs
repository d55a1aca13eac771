using System.Collections.Immutable;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Formats;

/// <summary>
/// <c>CSTOPWRD</c>: the column pairs, int32 words, the words. ML.NET means to write the words into the component <c>Stopwords</c>, and does
/// write that, but empty.
/// </summary>
internal sealed class RemoveStopWordsFormat()
    : ComponentFormat<RemoveStopWordsTransform>(new("CSTOPWRD", 0x00010001, 0x00010001, "CustomStopWords"), TransformsAssembly)
{
    private const string Manager = "Stopwords";
    private const int WordSize = 4;

    protected override RemoveStopWordsTransform ReadComponent(ComponentReader reader)
    {
        var pairs = ColumnPairs.Read(reader);
        reader.Component<StopWordsRest>(Manager);
        var words = ImmutableArray.CreateBuilder<string>();
        for (var left = reader.Block.Count(WordSize); left > 0; left--)
            words.Add(reader.String());
        return new RemoveStopWordsTransform(words.ToImmutable(), pairs);
    }

    protected override void WriteComponent(RemoveStopWordsTransform component, ComponentWriter writer)
    {
        ColumnPairs.Write(writer, component.Columns);
        writer.Component(Manager, StopWordsRest.Instance);
        writer.Block.Int32(component.Words.Length);
        foreach (var word in component.Words)
            writer.String(word);
    }
}
