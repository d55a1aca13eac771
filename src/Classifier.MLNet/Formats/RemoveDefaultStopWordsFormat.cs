using System.Collections.Immutable;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Formats;

/// <summary><c>STOPWRDR</c>: the column pairs; of each int32 language and the name of the column that gives the language, or null.</summary>
internal sealed class RemoveDefaultStopWordsFormat()
    : ComponentFormat<RemoveDefaultStopWordsTransform>(new("STOPWRDR", 0x00010001, 0x00010001, "StopWordsTransform"), TransformsAssembly)
{
    private const int English = 0;

    /// <summary>By their numbers in the file.</summary>
    private static readonly ImmutableArray<string> Languages =
    [
        "English", "French", "German", "Dutch", "Danish", "Swedish", "Italian", "Spanish", "Portuguese", "Brazilian Portuguese",
        "Norwegian Bokmål", "Russian", "Polish", "Czech", "Arabic", "Japanese",
    ];

    protected override RemoveDefaultStopWordsTransform ReadComponent(ComponentReader reader)
    {
        var pairs = ColumnPairs.Read(reader);
        for (var left = pairs.Length; left > 0; left--)
            RequireEnglish(reader);
        return new RemoveDefaultStopWordsTransform(pairs);
    }

    protected override void WriteComponent(RemoveDefaultStopWordsTransform component, ComponentWriter writer)
    {
        ColumnPairs.Write(writer, component.Columns);
        for (var left = component.Columns.Length; left > 0; left--)
        {
            writer.Block.Int32(English);
            writer.String(null);
        }
    }

    private static void RequireEnglish(ComponentReader reader)
    {
        var language = reader.Block.Int32();
        if (language < 0 || language >= Languages.Length)
            throw reader.Block.Fault($"stop words of language {language}, which does not exist");
        if (language != English)
            throw reader.Block.Fault($"stop words of {Languages[language]}; only those of {Languages[English]} are supported");
        if (reader.StringOrNull() is { Length: > 0 } column)
            throw reader.Block.Fault($"stop words of the language that column '{column}' gives; only those of {Languages[English]} are supported");
    }
}
