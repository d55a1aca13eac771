namespace Classifier.MLNet.Scoring;

/// <summary>
/// A vector of texts as the keys of their UTF-16 units, with one pair of markers around all of them, even when there are none, and a
/// separator before each text that is neither empty nor the first slot.
/// </summary>
internal sealed class JoinedCharacterKeysKernel(bool useMarkers) : Kernel<TextBuffer, KeyBuffer>
{
    private const uint Separator = 0x1F;

    protected override void Run(TextBuffer input, KeyBuffer output)
    {
        var keys = output.Keys;
        keys.Clear();
        if (useMarkers)
            keys.Add(CharacterKeysKernel.Start);

        var characters = input.Characters.Span;
        var pieces = input.Pieces.Span;
        for (var i = 0; i < pieces.Length; i++)
        {
            if (pieces[i].Length == 0)
                continue;
            if (i > 0)
                keys.Add(Separator);
            CharacterKeysKernel.Add(TextBuffer.Text(characters, pieces[i]), keys);
        }

        if (useMarkers)
            keys.Add(CharacterKeysKernel.End);
    }
}
