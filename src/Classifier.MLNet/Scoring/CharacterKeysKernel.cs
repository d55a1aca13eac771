namespace Classifier.MLNet.Scoring;

/// <summary>A text as the keys of its UTF-16 units, each unit its own key; U+0000 is missing. Empty when the text is.</summary>
internal sealed class CharacterKeysKernel(bool useMarkers) : Kernel<TextBuffer, KeyBuffer>
{
    public const uint Start = 0x02;
    public const uint End = 0x03;

    protected override void Run(TextBuffer input, KeyBuffer output)
    {
        output.Keys.Clear();
        var characters = input.Characters.Span;
        foreach (var piece in input.Pieces.Span)
            AddMarked(TextBuffer.Text(characters, piece), useMarkers, output.Keys);
    }

    /// <summary>The keys of a text between its markers.</summary>
    public static void Add(ReadOnlySpan<char> text, GrowingArray<uint> keys)
    {
        var target = keys.Resize(keys.Count + text.Length)[^text.Length..];
        for (var i = 0; i < target.Length; i++)
            target[i] = text[i];
    }

    private static void AddMarked(ReadOnlySpan<char> text, bool useMarkers, GrowingArray<uint> keys)
    {
        if (text.IsEmpty)
            return;
        if (useMarkers)
            keys.Add(Start);
        Add(text, keys);
        if (useMarkers)
            keys.Add(End);
    }
}
