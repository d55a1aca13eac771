namespace Classifier.MLNet.Scoring;

/// <summary>The keys of texts; 0 for a text that has none.</summary>
internal sealed class TextKeyKernel(Dictionary<string, uint> keys) : Kernel<TextBuffer, KeyBuffer>
{
    private readonly Dictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> _keys = keys.GetAlternateLookup<ReadOnlySpan<char>>();

    protected override void Run(TextBuffer input, KeyBuffer output)
    {
        var characters = input.Characters.Span;
        var pieces = input.Pieces.Span;
        var found = output.Keys.Resize(pieces.Length);
        for (var i = 0; i < pieces.Length; i++)
            found[i] = _keys.TryGetValue(TextBuffer.Text(characters, pieces[i]), out var key) ? key : 0;
    }
}
